package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts and rates as a formula shows them, so that whoever works it out again finds the same. */
final class Printed {
    /** A product of an amount, a rate and a reduction has at most this many decimals. */
    static final int EXACT_DECIMALS = 8;

    private static final TermType.Decimal EXACT = new TermType.Decimal(BigDecimal.class, EXACT_DECIMALS, "");
    private static final char SPACE = '\u00A0';

    private Printed() {}

    /** A share of an amount, exact. */
    static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2);
    }

    /** The nearest whole euro, 0.50 counting for 1 (CGI art. 1724). */
    static Euros charged(BigDecimal exact) {
        return new Euros(exact.setScale(0, RoundingMode.HALF_UP));
    }

    /** With two decimals: {@code 5 000,00 €}. */
    static String euros(Euros amount) {
        return exact(amount.amount());
    }

    /** With two decimals, or as many more as it has: {@code 24,69134 €}. */
    static String exact(BigDecimal amount) {
        String text = EXACT.format(EXACT.keyOf(amount));
        int comma = text.indexOf(',');
        if (comma < 0) {
            text += ",00";
        } else if (comma == text.length() - 2) {
            text += "0";
        }
        return text + SPACE + "€";
    }

    /** Without decimals: {@code 25 €}. */
    static String whole(Euros amount) {
        return EXACT.format(EXACT.keyOf(amount.amount())) + SPACE + "€";
    }

    /** Without decimals or with two: {@code 10 %}, {@code 0,20 %}. */
    static String percent(BigDecimal percent) {
        BigDecimal shown = percent.stripTrailingZeros();
        BigDecimal scaled =
                shown.setScale(shown.scale() <= 0 ? 0 : Math.max(2, shown.scale()), RoundingMode.UNNECESSARY);
        return scaled.toPlainString().replace('.', ',') + SPACE + "%";
    }

    /** At least two decimals, no more than needed. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal shown = amount.stripTrailingZeros();
        return shown.scale() < Euros.SCALE ? shown.setScale(Euros.SCALE, RoundingMode.UNNECESSARY) : shown;
    }
}
