package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.PaymentStatus;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** One operation of payment, whatever became of it. */
public record ReceivedPayment(
        @Term(value = "Numéro d'opération", description = "Propre à chaque opération, même sous une même référence")
        @Size(min = 1, max = 40)
        String operation,

        @Term("Référence PayFiP") @Size(min = 1, max = 30) String reference,
        @Term("Référence concordante") boolean referenceMatches,

        @Term("Montant payé") @Positive @DecimalMax("1000000000")
        Euros amount,

        @Term("Date du paiement") LocalDate date,
        @Term("État du paiement") PaymentStatus status,
        @Term("Moyen de paiement") PaymentMeans means,
        @Term("Payeur") @Pattern(regexp = Person.FORM) Optional<String> payer) {
    /** Whether the money is there for this affair. Refused, cancelled and pending payments are not, nor what is another's. */
    boolean isCounted() {
        return status == PaymentStatus.PAYE && referenceMatches;
    }

    /** Whether money came in under a reference that is not that of the affair. */
    boolean isMismatched() {
        return status == PaymentStatus.PAYE && !referenceMatches;
    }

    boolean isPending() {
        return status == PaymentStatus.EN_ATTENTE;
    }

    boolean isFrom(String person) {
        return payer.filter(person::equals).isPresent();
    }
}
