package fr.dgfip.bareme.ruleset;

/** How the sheets of test cases call the places of an outcome and write its values. */
public interface CaseWords {
    /** The place, such as {@code → Écart}; the pointer itself when no sheet has it. */
    String place(String pointer);

    /**
     * The value as its cell would say it.
     *
     * @param value JSON value
     */
    String value(String pointer, Object value);
}
