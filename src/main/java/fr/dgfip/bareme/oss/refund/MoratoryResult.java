package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Whether the State owes interest on what it gives back. */
public record MoratoryResult(
        MatchedRow row,
        @Term("Intérêts moratoires") boolean owed,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    public boolean isOwed() {
        return owed;
    }
}
