package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;

/** The VAT of the operation. Whole euros (CGI art. 1724); zero when none is due. */
public record VatDue(
        @Term("TVA due (euros)") Euros amount,
        @Term("Base en euros") Euros base,
        @Term(value = "Taux de TVA", unit = "%", scale = 2) BigDecimal rate,
        @Term("Redevable") PayableBy payableBy,
        @Term("Mode de paiement") PaymentMode mode,
        @Term("Cas de TVA") String ground,
        @Term("Référence de la TVA") String legalBasis) {
    /**
     * @param base price in euros, rounded to the cent after conversion
     * @param rate percentage points
     */
    static VatDue of(VatRegime regime, Euros base, BigDecimal rate) {
        Euros amount = regime.due() ? base.taxAt(rate) : Euros.ZERO;
        return new VatDue(
                amount,
                base,
                rate,
                regime.payableBy(),
                regime.mode(),
                regime.row().id(),
                regime.row().legalBasis());
    }
}
