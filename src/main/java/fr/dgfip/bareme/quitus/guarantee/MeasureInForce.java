package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The measure whose renewal or withdrawal is examined, with the last period notified. */
public record MeasureInForce(
        @Term("Numéro de la mesure en cours") @Size(min = 1, max = 50)
        String number,

        @Term("Mesure en cours du") LocalDate validFrom,
        @Term("Mesure en cours au") LocalDate validTo) {
    /** First day after the period. */
    LocalDate dayAfter() {
        return validTo.plusDays(1);
    }
}
