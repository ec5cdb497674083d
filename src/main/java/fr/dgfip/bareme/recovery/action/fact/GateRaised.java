package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A gate that a claim raises. */
public record GateRaised(
        MatchedRow row,
        @Term("Porte") String code,
        @Term("Motif") String label,
        @Term("Portée") GateScope scope,
        @Term("Terme compté depuis") DateOrigin origin,
        @Term(value = "Jours", unit = "jours") Optional<Integer> days)
        implements RowOutcome {
    public ClaimFact claim() {
        return (ClaimFact) row.input();
    }
}
