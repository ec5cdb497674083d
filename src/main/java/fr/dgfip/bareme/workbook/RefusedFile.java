package fr.dgfip.bareme.workbook;

/** Leaves the reading of a file that is refused as a whole. Never leaves this package. */
final class RefusedFile extends Exception {
    /** The advice when no officer did what is wrong: a program that saves the content mends it. */
    static final String SAVE_AGAIN = "ouvrez le classeur et enregistrez-le de nouveau";

    private static final long serialVersionUID = 1L;

    private final transient CellProblem problem;

    RefusedFile(ProblemCode code, String read, String why, String advice) {
        this(CellProblem.ofFile(code, read, why, advice));
    }

    RefusedFile(CellProblem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    CellProblem problem() {
        return problem;
    }
}
