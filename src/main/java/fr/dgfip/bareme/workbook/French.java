package fr.dgfip.bareme.workbook;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How French texts are compared: without case, accents, invisible characters or the many forms of spaces, dashes and apostrophes. */
final class French {
    /** The stroke that makes {@code ≠} of {@code =}: no accent, it must never be lost. */
    private static final char NEGATION = '\u0338';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private French() {}

    /** The day as {@code 01/08/2022}. */
    static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** The form two texts share when people would call them the same; {@code ≠} becomes {@code <>}. */
    static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("=" + NEGATION, "<>")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bare.length());
        boolean space = false;
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (isSpace(letter)) {
                space = true;
            } else if (!isInvisible(letter)
                    && (letter == NEGATION || Character.getType(letter) != Character.NON_SPACING_MARK)) {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                space = false;
                append(letter, folded);
            }
        }
        return folded.toString();
    }

    /** The text without the spaces around it, no-break and invisible ones included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Whether nobody sees it: soft hyphens, zero-width spaces, marks of direction, as copied from word processors. */
    static boolean isInvisible(char letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isBlank(char letter) {
        return isSpace(letter) || isInvisible(letter);
    }

    private static void append(char letter, StringBuilder folded) {
        switch (letter) {
            case '\u2019', '\u2018', '\u02BC' -> folded.append('\'');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> folded.append('-');
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> folded.append(letter);
        }
    }
}
