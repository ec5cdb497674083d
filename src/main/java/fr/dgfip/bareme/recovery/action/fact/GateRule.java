package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;

/** What a gate does to an action or to a group of actions. */
public record GateRule(
        MatchedRow row,
        @Term("Action ou groupe") String target,
        @Term("Effet") GateEffect effect,
        @Term("Motif") String label)
        implements RowOutcome {
    public String gate() {
        return ((GateFact) row.input()).code();
    }
}
