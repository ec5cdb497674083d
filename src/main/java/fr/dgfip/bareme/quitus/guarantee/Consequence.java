package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Something that follows from what is proposed, by the row that says so. */
public record Consequence(
        MatchedRow row,
        @Term("Conséquence") String code,
        @Term("À la date") ConsequenceDate date,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    ConsequenceItem item() {
        return new ConsequenceItem(code, label, ((ConsequenceFacts) row.input()).day(date), row.legalBasis());
    }
}
