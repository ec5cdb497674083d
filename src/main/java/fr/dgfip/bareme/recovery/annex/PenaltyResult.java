package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** A penalty, and when it would be incurred. */
public record PenaltyResult(
        MatchedRow row,
        @Term("Cas") ExposureCase when,
        @Term(value = "Taux", unit = "%", scale = 2) BigDecimal rate,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}
