package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What is done about the period. */
public record AnswerResult(
        MatchedRow row,
        @Term("Suite") Answer answer,
        @Term("Motif") String label) implements RowOutcome, PenaltyGrounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}
