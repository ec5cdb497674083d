package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A dispense de visa listed in DIVA. */
public record VisaWaiver(
        @Term("Numéro de la dispense de visa") @Size(min = 1, max = 50)
        String number,

        @Term("Dispense de visa du") LocalDate validFrom,
        @Term("Dispense de visa au") LocalDate validTo) {
    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
