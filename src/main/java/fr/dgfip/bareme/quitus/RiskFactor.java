package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** A factor of the risk grid. */
public record RiskFactor(
        MatchedRow row,
        @Term("Facteur") String code,
        @Term("Points") int points,
        @Term("Communicable") boolean communicable,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.of(BigDecimal.valueOf(points)), communicable)
                .withCode(code));
    }
}
