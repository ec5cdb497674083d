package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** The law of VAT of the period, and whether an agent looks at it because that law is not known. */
public record SchemeResult(
        MatchedRow row,
        @Term("Agent") boolean agent,
        @Term("Motif") String label) implements RowOutcome, PenaltyGrounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}
