package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A step of the procedure. */
public record StepResult(
        MatchedRow row,
        @Term("Jour") Optional<StepDate> date,
        @Term("Démarche") String label) implements RowOutcome {
    ProcedureStep step() {
        return new ProcedureStep(row.id(), label, date.flatMap(((StepFacts) row.input())::day), row.legalBasis());
    }
}
