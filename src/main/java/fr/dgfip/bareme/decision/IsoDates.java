package fr.dgfip.bareme.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates as callers write them: {@code 2026-11-23} and nothing else. Years are bounded, so that nothing that counts months
 * between two dates of a request can be made to count for ever.
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
        try {
            return text.length() == LENGTH && text.charAt(0) != '-' && text.charAt(0) != '+'
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
