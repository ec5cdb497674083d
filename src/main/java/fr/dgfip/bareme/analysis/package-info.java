/**
 * What can be said of a rule set without deciding anything: rows that overlap, that never conclude, that say the same twice,
 * facts no row accepts; then what the test cases show. A table becomes geometry: each column is cut into the classes of values
 * no condition tells apart ({@link fr.dgfip.bareme.analysis.Axis}), a row is a box of classes, and every question is whether
 * some boxes cover another ({@link fr.dgfip.bareme.analysis.Cover}). Exact; bounded in steps, never in time, and what was not
 * proved is said to be « non prouvé ».
 */
package fr.dgfip.bareme.analysis;
