package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A step of the whole file, by the row that says so. */
public record StepResult(
        MatchedRow row,
        @Term("Démarche") StepCode code,
        @Term("À la date") StepDate date,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    StepItem item() {
        return new StepItem(code, label, ((StepFacts) row.input()).day(date), row.legalBasis());
    }
}
