package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.InvoiceMention;
import fr.dgfip.bareme.quitus.Transaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sale being made up. */
final class SaleDraft {
    LocalDate invoiceDate;
    LocalDate delivery;
    Optional<LocalDate> handOver = Optional.empty();
    Optional<LocalDate> fullPayment = Optional.empty();
    String invoiceNumber = "";
    /** Net price in euros. */
    int price;
    /** VAT charged by the seller, in per cent; 0 for none. */
    int foreignRate;

    String currency = "EUR";
    Optional<BigDecimal> ecbRate = Optional.empty();
    List<InvoiceMention> mentions = List.of(InvoiceMention.AUCUNE);
    boolean unusualLanguage;

    SaleDraft(LocalDate delivery) {
        this.delivery = delivery;
        this.invoiceDate = delivery;
    }

    /** The net price in the currency of the invoice. */
    Euros net() {
        return cents(BigDecimal.valueOf(price).multiply(ecbRate.orElse(BigDecimal.ONE)));
    }

    /** The net price in euros, as the invoice makes it at the ECB rate. */
    Euros netInEuros() {
        return ecbRate.map(rate -> new Euros(net().amount().divide(rate, Euros.SCALE, RoundingMode.HALF_UP)))
                .orElseGet(this::net);
    }

    Transaction build() {
        Euros net = net();
        Euros vat = cents(net.amount().multiply(BigDecimal.valueOf(foreignRate)).movePointLeft(2));
        return new Transaction(
                invoiceDate,
                delivery,
                handOver,
                fullPayment,
                invoiceNumber,
                net,
                vat,
                net.plus(vat),
                currency,
                ecbRate,
                mentions,
                unusualLanguage);
    }

    private static Euros cents(BigDecimal amount) {
        return new Euros(amount.setScale(Euros.SCALE, RoundingMode.HALF_UP));
    }
}
