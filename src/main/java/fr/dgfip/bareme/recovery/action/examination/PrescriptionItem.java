package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.dossier.ClaimPrescription;
import fr.dgfip.bareme.recovery.action.prescription.Limitation;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The prescription of one claim, as the answer shows it. */
public record PrescriptionItem(
        @Term("Créance") String claim,

        @Term(value = "Prescrite après le", description = "Absent : le délai ne court pas")
        Optional<LocalDate> date,

        @Term("Prescrite") boolean prescribed,
        @Term("Calcul") String how) {
    static PrescriptionItem of(ClaimPrescription claim) {
        return new PrescriptionItem(
                claim.claim(),
                claim.limitation().filter(found -> !found.held()).map(Limitation::deadline),
                claim.prescribed(),
                claim.how());
    }
}
