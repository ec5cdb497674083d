/**
 * The workbooks the product ships, imported at start as approved versions. All of them are read and tried before any is
 * stored: a fault in one stops the start and stores nothing.
 */
package fr.dgfip.bareme.ruleset.shipped;
