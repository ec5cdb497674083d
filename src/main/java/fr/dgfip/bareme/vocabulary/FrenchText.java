package fr.dgfip.bareme.vocabulary;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;

/** Days and amounts as French people write them. */
public final class FrenchText {
    private static final TermType.Date DAY = new TermType.Date();
    private static final TermType AMOUNT = TermType.amount();
    private static final String NO_CENTS = ",00";
    private static final String EURO = "\u00A0€";

    private FrenchText() {}

    /** Such as {@code 31/10/2025}. */
    public static String day(LocalDate day) {
        return DAY.format(DAY.key(day));
    }

    /** To the cent, such as {@code 1 600,00}. */
    public static String amount(Euros amount) {
        String shown = AMOUNT.format(AMOUNT.key(amount));
        return shown.indexOf(',') < 0 ? shown + NO_CENTS : shown;
    }

    /** To the cent, such as {@code 1 600,00 €}. */
    public static String euros(Euros amount) {
        return amount(amount) + EURO;
    }

    /** With cents only when there are some, such as {@code 1 600 €}. */
    public static String shortEuros(Euros amount) {
        return AMOUNT.format(AMOUNT.key(amount)) + EURO;
    }
}
