package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether and how far an action reaches a resource. */
public record Reach(
        MatchedRow row,
        @Term("Action") String action,
        @Term("Effet") ReachEffect effect,

        @Term(value = "Part atteinte", unit = "%", scale = 2)
        BigDecimal share,

        @Term("Porte") Optional<String> gate,
        @Term("Motif") String label)
        implements RowOutcome {
    public ResourceFact resource() {
        return (ResourceFact) row.input();
    }
}
