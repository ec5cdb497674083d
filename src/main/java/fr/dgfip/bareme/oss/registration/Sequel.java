package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A step that follows from the answer, by the row that says so. */
public record Sequel(
        MatchedRow row,
        @Term("Suite") String code,
        @Term("À la date") SequelDate date,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    SequelItem item() {
        return new SequelItem(code, label, ((SequelFacts) row.input()).day(date), row.legalBasis());
    }
}
