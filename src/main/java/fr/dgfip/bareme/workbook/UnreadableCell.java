package fr.dgfip.bareme.workbook;

/** Leaves the reading of one cell from any depth of its grammar. Never leaves this package. */
final class UnreadableCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnreadableCell(ProblemCode code, String why, String advice) {
        super(why, null, false, false);
        this.fault = new Fault(code, why, advice);
    }

    /** The same of a part of the cell. */
    UnreadableCell within(String part) {
        return new UnreadableCell(fault.code(), "contient « " + part + " », qui " + fault.why(), fault.advice());
    }

    Fault fault() {
        return fault;
    }
}
