package fr.dgfip.bareme.workbook;

/** What is wrong with a cell, wherever it is: the part of a {@link CellProblem} that the cell's reader knows. */
record Fault(ProblemCode code, String why, String advice) {}
