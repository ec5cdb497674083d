package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What becomes of the share of a State. */
public record FateResult(
        MatchedRow row,
        @Term("Part de l'État") ShareFate fate,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    ReminderTiming timing() {
        return ((ShareFacts) row.input()).timing();
    }
}
