package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** What an indicator adds to the risk that the debt is not recovered. */
public record RiskPoints(
        MatchedRow row,
        @Term("Indicateur") String code,
        @Term("Points") int points,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.of(BigDecimal.valueOf(points)), false));
    }
}
