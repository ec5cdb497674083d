package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/** What decides what may be done with the request. Legal date: that of the decision. */
public record DeliveryFacts(
        @Term("Type de demandeur") ApplicantType applicantType,
        @Term("Acquéreur") BuyerCategory buyer,
        @Term("Acquisition") boolean acquisition,
        @Term("Qualification") Qualification qualification,
        @Term("Zone de divergence") boolean divergence,
        @Term("Mode de paiement") PaymentMode mode,
        @Term("TVA due") boolean vatDue,
        @Term("TVA acquittée") boolean vatSettled,
        @Term("État du dossier") FileState fileState,
        @Term("Pièce du 4° manquante") boolean marginProofMissing,
        @Term("Régime du titulaire") HolderRegime holderRegime,
        @Term("Originaux") OriginalsState originals,
        @Term("Déclaration ou garantie") DeclarationState declarationState,
        @Term("État du mandat") MandateState mandateState,
        @Term("Signalement du VIN") VinSignal vinSignal)
        implements TableInput {
    /**
     * A person without a VAT number whose file is complete and whose VAT is settled has a right to the certificate, whatever is suspected
     * (CE, 6 avril 2018, n° 403401). The identity of the vehicle remains a ground of its own.
     */
    public boolean isBoundToDeliver() {
        return (applicantType == ApplicantType.PARTICULIER || applicantType == ApplicantType.PBRD)
                && mode != PaymentMode.CA3
                && fileState == FileState.COMPLET
                && vatSettled
                && vinSignal == VinSignal.AUCUN;
    }
}
