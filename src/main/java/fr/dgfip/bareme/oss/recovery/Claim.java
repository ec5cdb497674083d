package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left to pay for one period under one title. Whether it is contested and whether a payment plan was granted must be
 * said: silence never opens recovery.
 */
public record Claim(
        @Term("Référence de la créance") @Size(min = 1, max = 40)
        String reference,

        @Term("Régime de la créance") Scheme scheme,
        @Term("Période") ReturnPeriod period,

        @Term(value = "Principal restant dû", description = "Au centime") @PositiveOrZero @DecimalMax("1000000000")
        Euros principal,

        @Term("Intérêts restant dus") @PositiveOrZero @DecimalMax("1000000000")
        Euros interest,

        @Term("Majorations restant dues") @PositiveOrZero @DecimalMax("1000000000")
        Euros surcharge,

        @Term(
                value = "Échéance de la créance",
                description = "Absente, elle est celle de la période ; nécessaire pour la créance d’un autre État")
        Optional<LocalDate> dueDate,

        @Term(value = "Déclaration déposée le", description = "Absente tant qu’elle n’est pas déposée")
        Optional<LocalDate> returnFiledOn,

        @Term("Rappel de l'État d'identification le") Optional<LocalDate> identificationReminderOn,
        @Term("Rappel de la France le") Optional<LocalDate> frenchReminderOn,

        @Term(value = "Avis de mise en recouvrement envoyé le", description = "Titre exécutoire français")
        Optional<LocalDate> titleSentOn,

        @Term("Mise en demeure de payer notifiée le") Optional<LocalDate> noticeOn,

        @Term(
                value = "Mise en demeure annonçant des sanctions",
                description = "Non dit, le délai qui protège le redevable est observé")
        Optional<Boolean> noticeAnnouncesSanctions,

        @Term("Créance ou titre contesté") boolean contested,
        @Term("Contestée depuis le") Optional<LocalDate> contestedOn,
        @Term("Sursis de paiement demandé") Optional<Boolean> stayRequested,
        @Term("Décision définitive le") Optional<LocalDate> finalDecisionOn,

        @Term(
                value = "Recouvrement certifié possible malgré la contestation",
                description = "Demande expresse, certifiée selon le droit de l’État créancier")
        Optional<Boolean> pursuitCertified,

        @Term("Plan de règlement accordé") boolean paymentPlan,

        @Term(value = "Fin du plan de règlement", description = "Son terme, ou le jour de sa dénonciation")
        Optional<LocalDate> planEnd,

        @Term(value = "Première demande d'assistance le", description = "Demande antérieure à celle examinée")
        Optional<LocalDate> earlierRequestOn) {

    public Euros total() {
        return principal.plus(interest).plus(surcharge);
    }

    /** Such as {@code Créance C-1 (3e trimestre 2025)}. */
    String inWords() {
        return "Créance " + reference + " (" + period.inWords() + ")";
    }

    ContestState contestState() {
        if (!contested) {
            return ContestState.NONE;
        }
        if (finalDecisionOn.isPresent()) {
            return ContestState.SETTLED;
        }
        return stayRequested
                .map(stay -> stay ? ContestState.PENDING_WITH_STAY : ContestState.PENDING_WITHOUT_STAY)
                .orElse(ContestState.PENDING_STAY_UNKNOWN);
    }

    /** A day on which the time during which collection is suspended may have begun; empty when no stay can have been. */
    Optional<Suspension> suspension() {
        return contestedOn.filter(day -> contested).map(day -> new Suspension(day, finalDecisionOn));
    }
}
