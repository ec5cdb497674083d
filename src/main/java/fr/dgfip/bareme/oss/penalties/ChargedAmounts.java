package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;

/** What is charged by article, in whole euros. */
public record ChargedAmounts(
        @Term("Intérêt de retard") Euros interest1727,
        @Term("Majoration de 1728") Euros surcharge1728,
        @Term("Majoration de 1729") Euros surcharge1729,
        @Term("Majoration de 1731") Euros surcharge1731,
        @Term("Total des pénalités") Euros total) {
    static ChargedAmounts of(Liquidation liquidation) {
        return new ChargedAmounts(
                liquidation.interest(),
                liquidation.of(PenaltyArticle.LATE_RETURN_1728),
                liquidation.of(PenaltyArticle.INSUFFICIENCY_1729),
                liquidation.of(PenaltyArticle.LATE_PAYMENT_1731),
                liquidation.total());
    }
}
