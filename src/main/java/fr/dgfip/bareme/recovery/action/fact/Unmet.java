package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** A precondition of an action that fails on this file. */
public record Unmet(
        MatchedRow row,
        @Term("Action") String action,
        @Term("Sorte") ConditionKind kind,
        @Term("Levée par une porte") boolean lifted,
        @Term("Condition") String label)
        implements RowOutcome {
    /** Whether the action exists only behind a gate. */
    public boolean isOpening() {
        return lifted && kind == ConditionKind.NON_REUNIE;
    }
}
