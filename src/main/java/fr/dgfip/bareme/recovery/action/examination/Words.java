package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers and dates as French people write them. */
public final class Words {
    private static final TermType AMOUNT = TermType.amount();
    private static final TermType DATE = new TermType.Date();

    private Words() {}

    public static String amount(Euros euros) {
        return AMOUNT.format(AMOUNT.key(euros)) + "\u00A0€";
    }

    public static String date(LocalDate date) {
        return DATE.format(DATE.key(date));
    }

    /** Points to the tenth, with a comma. */
    public static String points(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }

    static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points(points);
    }
}
