package fr.dgfip.bareme.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Dates as callers write them: {@code 2026-11-23} and nothing else. Years are bounded, so that nothing that counts months
 * between two dates of a request can be made to count for ever. Read by hand: a formatter takes as long as all the rest
 * of a request.
 */
public final class IsoDates {
    /** What to say of a text that is no date, after the text. */
    public static final String EXPECTED = " n'est pas une date du calendrier ; écrivez année-mois-jour : 2026-11-23";
    /** What to say of a date out of bounds, after the text. */
    public static final String PLAUSIBLE = " est hors limites ; il faut une date de 1900 à 2199";

    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private IsoDates() {}

    public static Optional<LocalDate> parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        if (year < 0
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    /** The number that ASCII digits make; negative when there is anything else. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    public static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
