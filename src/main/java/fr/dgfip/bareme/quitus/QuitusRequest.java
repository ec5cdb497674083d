package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request for a fiscal certificate. A request without acquisition has no seller and no transaction. */
public record QuitusRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Numéro de dossier SIV") @Pattern(regexp = "[A-Z0-9-]{1,20}")
        Optional<String> sivFileNumber,

        @Term("Type de demande") Procedure procedure,
        @Term("Date de dépôt") LocalDate filingDate,

        @Term("Département") @Pattern(regexp = "0[1-9]|[1-8][0-9]|9[0-5]|2A|2B|97[1-46]")
        String department,

        @Term("Demandeur") Applicant applicant,
        @Term("Mandat") Optional<Mandate> mandate,
        @Term("Véhicule") Vehicle vehicle,
        @Term("Titulaire") Optional<Holder> holder,
        @Term("Vendeur") Optional<Seller> seller,

        @Term(
                value = "Chaîne",
                description = "Vendeurs successifs après le titulaire, le dernier vend au demandeur ou à son mandant")
        List<IntermediateSeller> chain,

        @Term("Vente") Optional<Transaction> transaction,
        @Term("Trajet") Route route,
        @Term("Vente du titulaire") Optional<HolderSale> holderSale,
        @Term("Déclaration") Declaration declaration,
        @Term("Paiement") Optional<Payment> payment,
        @Term("Garantie") Optional<Guarantee> guarantee,
        @Term("Dispense de visa") Optional<VisaWaiver> visaWaiver,
        @Term("Pièces") List<SubmittedDocument> documents,
        @Term("Originaux") OriginalsState originals,

        @Term("Demandes de pièces déjà faites") @Min(0) @Max(100)
        int completionRequests) {
    public QuitusRequest {
        chain = List.copyOf(chain);
        documents = List.copyOf(documents);
    }

    /** Whether the vehicle changes hands: moves, gifts and successions do not count (BOI-TVA-SECT-70-40). */
    public boolean isAcquisition() {
        return procedure != Procedure.SANS_ACQUISITION;
    }

    /** Whether it asks for a certificate of one vehicle; guarantees and refunds are other decisions. */
    boolean isCertificate() {
        return procedure == Procedure.QUITUS_IMMAT_TPU
                || procedure == Procedure.QUITUS_SEUL
                || procedure == Procedure.SANS_ACQUISITION;
    }
}
