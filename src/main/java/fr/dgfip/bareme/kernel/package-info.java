/**
 * Exact value types every other package speaks in: amounts, legal periods, identifiers, countries, cells. Nothing here
 * knows a framework, a clock or a locale; the one zone is that of French law.
 */
package fr.dgfip.bareme.kernel;
