package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step to take. */
public record StepResult(
        MatchedRow row,
        @Term("Étape") Step step,
        @Term("À faire") String text,
        @Term(value = "Délai (jours)", unit = "jours") Optional<Integer> days)
        implements RowOutcome {
    /** @param today day from which the delay runs */
    NextStep next(LocalDate today) {
        return new NextStep(step, text, days.map(today::plusDays));
    }
}
