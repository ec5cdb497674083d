package fr.dgfip.bareme.decision;

import java.util.List;

/** What the rules made of a request: one outcome with its reasons, or why there is none. Nothing is half decided. */
public sealed interface Decision {
    /**
     * @param reasons sorted by table, then row, guard rules first
     */
    record Decided(Record outcome, List<Reason> reasons, Trace trace) implements Decision {}

    /**
     * The rules gave no outcome, several, or could not run.
     *
     * @param code stable code: {@code no-outcome}, {@code several-outcomes}, {@code missing-parameter}, {@code rule-budget}
     * @param explanation French sentence
     */
    record Undecided(String code, String explanation) implements Decision {}
}
