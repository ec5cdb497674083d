package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Amounts and days as French people write them. */
final class French {
    private static final TermType AMOUNT = TermType.amount();
    private static final TermType DAY = new TermType.Date();

    private French() {}

    static String euros(Euros amount) {
        String text = AMOUNT.format(AMOUNT.key(amount));
        return (text.indexOf(',') < 0 ? text + ",00" : text) + "\u00A0€";
    }

    static String percent(BigDecimal points) {
        TermType rate = TermType.rate();
        return rate.format(rate.key(points));
    }

    static String day(LocalDate date) {
        return DAY.format(DAY.key(date));
    }
}
