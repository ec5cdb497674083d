/**
 * A synthetic population of quitus requests, for demonstrations and for trying a risk grid: honest files with the oddities
 * honest files have, incomplete ones, requests out of scope, and the fraud schemes F1 to F12 as sources describe them. All
 * rates are in {@code population.csv}. What a file really is stays beside the request, never in it. No request is about
 * anybody: numbers are well formed and made up.
 *
 * <p>The same seed gives the same requests on every Java: {@link java.util.Random}, whose algorithm is specified, whole
 * numbers and exact decimals only.
 */
package fr.dgfip.bareme.quitus.population;
