package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sale to the applicant. Amounts are in its currency. */
public record Transaction(
        @Term("Date de la facture") LocalDate invoiceDate,
        @Term("Date de livraison") LocalDate deliveryDate,
        @Term("Date de remise du véhicule") Optional<LocalDate> handOverDate,
        @Term("Date de paiement intégral") Optional<LocalDate> fullPaymentDate,
        @Term("Numéro de facture") @Size(min = 1, max = 50) String invoiceNumber,

        @Term(value = "Prix hors taxe", description = "Dans la devise de la facture")
        Euros netPrice,

        @Term(value = "TVA étrangère facturée", description = "Dans la devise de la facture")
        Euros foreignVat,

        @Term(value = "Prix toutes taxes", description = "Dans la devise de la facture")
        Euros grossPrice,

        @Term(value = "Devise", description = "Code ISO 4217") @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @Term(value = "Taux BCE", description = "Unités de la devise pour un euro, le jour de l’exigibilité", scale = 6)
        Optional<BigDecimal> ecbRate,

        @Term("Mentions de la facture") List<InvoiceMention> mentions,
        @Term("Langue de la facture étrangère au vendeur") boolean unusualLanguage) {
    public Transaction {
        mentions = List.copyOf(mentions);
    }

    boolean mentions(InvoiceMention mention) {
        return mentions.contains(mention);
    }
}
