package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** How long what is owed may be recovered. */
public record PrescriptionResult(
        MatchedRow row,
        @Term(value = "Années", unit = "années") Optional<Integer> years,
        @Term("Agent") boolean agent,
        @Term("Motif") String label)
        implements RowOutcome, PenaltyGrounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}
