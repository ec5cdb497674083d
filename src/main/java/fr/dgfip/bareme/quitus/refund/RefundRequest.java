package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Vin;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The payments of one affair, which is one request for a certificate: what was paid by whom, what VAT is due, who asks for
 * what. People are named by an identifier of the application; only whether two are the same matters.
 */
public record RefundRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Numéro de dossier SIV") @Pattern(regexp = "[A-Z0-9-]{1,20}")
        Optional<String> sivFileNumber,

        @Term("VIN") Vin vin,

        @Term("Département") @Pattern(regexp = "0[1-9]|[1-8][0-9]|9[0-5]|2A|2B|97[1-46]")
        String department,

        @Term(value = "Date d'examen", description = "Jour auquel le relevé des paiements est établi")
        LocalDate examinationDate,

        @Term("Redevable") @Pattern(regexp = Person.FORM) String debtor,
        @Term("Cause") RefundCause cause,
        @Term("État du certificat") CertificateState certificate,
        @Term("Date de livraison") Optional<LocalDate> deliveryDate,
        @Term("TVA de l'affaire") Assessment assessment,

        @Term(value = "Paiements", description = "Toutes les opérations de l’affaire, de tous les payeurs")
        @Size(max = 100)
        List<ReceivedPayment> payments,

        @Term("Remboursements") @Size(max = 100) List<EarlierRefund> earlierRefunds,
        @Term("Relevé") Optional<Statement> statement,
        @Term("Réclamation") Optional<Claim> claim,

        @Term(
                value = "Autres insuffisances du redevable",
                description = "Ce qui lui manque déjà dans d’autres affaires, pour le seuil des titres")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> otherShortfalls) {
    public RefundRequest {
        payments = List.copyOf(payments);
        earlierRefunds = List.copyOf(earlierRefunds);
    }

    /** The day the office is asked: that of the claim, or of the examination when nobody claims. */
    LocalDate filingDate() {
        return claim.map(Claim::date).orElse(examinationDate);
    }
}
