package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.dossier.ClaimPrescription;
import fr.dgfip.bareme.recovery.action.dossier.Prescriptions;
import fr.dgfip.bareme.vocabulary.FrenchText;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The prescription that comes first among the claims that can still be recovered. */
public record PrescriptionAnswer(
        @Term("Date de prescription") Optional<LocalDate> date,
        @Term("Créance la plus proche de la prescription") Optional<String> claim,

        @Term(value = "Jours restants", unit = "jours") Optional<Integer> remainingDays,

        @Term("Alerte de prescription") PrescriptionAlert alert,
        @Term("Calcul de la prescription") String how) {

    static PrescriptionAnswer of(Prescriptions prescriptions, LocalDate today, int urgencyMonths) {
        Optional<ClaimPrescription> nearest = prescriptions.nearest();
        if (nearest.isPresent()) {
            return of(nearest.get(), today, urgencyMonths);
        }
        boolean lost = prescriptions.claims().stream().allMatch(ClaimPrescription::prescribed);
        String how = lost
                ? "Le délai est passé pour toutes les créances : la plus tardive était prescrite après le "
                        + FrenchText.day(prescriptions.latest().orElseThrow()) + "."
                : "Aucun délai ne court : les créances non prescrites sont sans titre, ou une déclaration à la procédure collective les préserve.";
        PrescriptionAlert alert = lost ? PrescriptionAlert.PRESCRITE : PrescriptionAlert.NE_COURT_PAS;
        return new PrescriptionAnswer(Optional.empty(), Optional.empty(), Optional.empty(), alert, how);
    }

    private static PrescriptionAnswer of(ClaimPrescription nearest, LocalDate today, int urgencyMonths) {
        LocalDate date = nearest.deadline();
        boolean urgent = ChronoUnit.MONTHS.between(today, date) < urgencyMonths;
        return new PrescriptionAnswer(
                Optional.of(date),
                Optional.of(nearest.claim()),
                Optional.of((int) ChronoUnit.DAYS.between(today, date)),
                urgent ? PrescriptionAlert.URGENTE : PrescriptionAlert.NORMALE,
                nearest.how());
    }
}
