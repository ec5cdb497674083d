package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** One payment for the VAT of one period. */
public record PeriodPayment(
        @Term(value = "Opération", description = "Propre à chaque paiement") @Size(min = 1, max = 40)
        String operation,

        @Term("Période payée") ReturnPeriod period,

        @Term("Montant payé") @Positive @DecimalMax("1000000000000")
        Euros amount,

        @Term("Fonds reçus le") LocalDate receivedOn,

        @Term(value = "Ordre de paiement du", description = "Quand il est connu")
        Optional<LocalDate> orderedOn,

        @Term("Reçu par") Receiver receivedBy) {
    /** The day on which it counts as made. */
    LocalDate paidOn(PaymentDateRule rule) {
        return rule == PaymentDateRule.ORDRE ? orderedOn.orElse(receivedOn) : receivedOn;
    }
}
