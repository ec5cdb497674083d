package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** A change of the French VAT of the period after its original return, or in place of one that never came. */
public record Supplement(
        @Term(value = "Référence", description = "Propre à chaque complément de la demande")
        @Pattern(regexp = "[A-Za-z0-9-]{1,20}")
        String reference,

        @Term("Nature") SupplementKind kind,

        @Term(
                value = "Date",
                description = "Dépôt de la correction, ou notification de la proposition de rectification")
        LocalDate date,

        @Term(value = "TVA en plus ou en moins", description = "Négative pour une correction en moins")
        @DecimalMin("-1000000000")
        @DecimalMax("1000000000")
        Euros amount,

        @Term("Intention") Faith faith,

        @Term(value = "Intervention préalable", description = "Ce que le service avait fait avant la correction")
        Trigger trigger,

        @Term("Intervention reçue le") Optional<LocalDate> triggerReceivedOn,
        @Term("Régularisation demandée le") Optional<LocalDate> regularisationAskedOn,

        @Term(
                value = "Déclaration complémentaire le",
                description = "D’une rectification ; celle d’une correction est elle-même")
        Optional<LocalDate> complementaryReturnOn,

        @Term("Intérêts payés le") Optional<LocalDate> interestPaidOn,
        @Term("Plan de règlement accepté") boolean paymentPlanAccepted) {
    boolean isCorrection() {
        return kind == SupplementKind.CORRECTION;
    }

    boolean isNegative() {
        return amount.amount().signum() < 0;
    }

    PartKind partKind() {
        return isCorrection() ? PartKind.CORRECTION : PartKind.REASSESSMENT;
    }

    /** The day the person declared this VAT; none for a reassessment nobody has followed with a return. */
    Optional<LocalDate> declaredOn() {
        return isCorrection() ? Optional.of(date) : complementaryReturnOn;
    }
}
