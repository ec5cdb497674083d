/**
 * What differs between two versions of a rule set, by row and cell, and between three. Pure: compares contents given as
 * {@link fr.dgfip.bareme.ruleset.diff.ComparedSheet}s, whose texts are those of workbooks.
 */
package fr.dgfip.bareme.ruleset.diff;
