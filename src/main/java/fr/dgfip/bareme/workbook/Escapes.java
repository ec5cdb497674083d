package fr.dgfip.bareme.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes of spreadsheet texts: {@code _x000D_} stands for a carriage return, {@code _x005F_} for an underscore. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }

    static String encode(String text) {
        String safe = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
        StringBuilder encoded = new StringBuilder(safe.length());
        safe.codePoints().forEach(point -> {
            if (isPlain(point)) {
                encoded.appendCodePoint(point);
            } else {
                encoded.append(String.format(Locale.ROOT, "_x%04X_", point));
            }
        });
        return encoded.toString();
    }

    /** The form texts are compared and kept in: escapes decoded, accents joined to their letters, no spaces around. */
    static String normalized(String text) {
        return composed(decode(text));
    }

    /** As {@link #normalized} for a text in which nothing is escaped. */
    static String composed(String text) {
        return French.strip(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether a text has no character that XML, JSON or a database would lose: control characters, half surrogates. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(point -> isPlain(point) || point == '\r');
    }

    private static boolean isPlain(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && !Character.isSurrogate((char) point) && point < 0xFFFE
                || point > 0xFFFF;
    }
}
