/**
 * The content of a workbook as data ({@link fr.dgfip.bareme.ruleset.RuleSet}), its canonical form and hash, and its
 * versions with their legal dates.
 */
package fr.dgfip.bareme.ruleset;
