package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** The dispense de caution a dispense de visa rests on. */
public record CautionWaiver(
        @Term("Numéro de la dispense de caution") @Size(min = 1, max = 50)
        String number,

        @Term("Dispense de caution du") LocalDate validFrom,

        @Term(value = "Dispense de caution au", description = "Fin de la dernière période connue")
        LocalDate validTo,

        @Term(
                value = "Dispense de caution terminée le",
                description = "Premier jour sans dispense, retrait ou fin notifiés")
        Optional<LocalDate> endedOn) {
    WaiverState stateOn(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return WaiverState.A_VENIR;
        }
        if (endedOn.filter(ended -> !day.isBefore(ended)).isPresent()) {
            return WaiverState.TERMINEE;
        }
        return day.isAfter(validTo) ? WaiverState.PERIODE_ECHUE : WaiverState.EN_COURS;
    }
}
