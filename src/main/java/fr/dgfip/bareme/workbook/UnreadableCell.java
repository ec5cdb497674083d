package fr.dgfip.bareme.workbook;

import java.util.function.Supplier;

/** Leaves the reading of one cell from any depth of its grammar. Never leaves this package. */
final class UnreadableCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Supplier<String> advice;

    UnreadableCell(ProblemCode code, String why, String advice) {
        this(code, why, () -> advice);
    }

    /** @param advice asked for when the problem is told, because finding one takes time */
    UnreadableCell(ProblemCode code, String why, Supplier<String> advice) {
        super(why, null, false, false);
        this.code = code;
        this.advice = advice;
    }

    /** The same of a part of the cell. */
    UnreadableCell within(String part) {
        return new UnreadableCell(code, "contient « " + part + " », qui " + getMessage(), advice);
    }

    Fault fault() {
        return new Fault(code, getMessage(), advice.get());
    }
}
