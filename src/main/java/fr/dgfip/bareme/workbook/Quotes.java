package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.List;

/** Names between double quotes, for those that would otherwise read as something else; a quote within is doubled. */
final class Quotes {
    private static final char QUOTE = '"';

    private Quotes() {}

    static String quote(String name) {
        return QUOTE + name.replace("\"", "\"\"") + QUOTE;
    }

    /** The parts of a list between semicolons, without the spaces around them; a part that starts with a quote ends with one. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        boolean partStarted = false;
        boolean partQuoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ';' && !quoted) {
                parts.add(French.strip(text.substring(start, i)));
                start = i + 1;
                partStarted = false;
            } else if (!French.isSpace(letter)) {
                partQuoted = partStarted ? partQuoted : letter == QUOTE;
                quoted = partQuoted && (letter == QUOTE) != quoted;
                partStarted = true;
            }
        }
        parts.add(French.strip(text.substring(start)));
        return parts;
    }

    static boolean isQuoted(String text) {
        return text.length() >= 2 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE;
    }

    /** The name of a part: itself, or what its quotes hold. */
    static String unquote(String part) throws UnreadableCell {
        if (part.isEmpty()) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD, "a une valeur vide dans sa liste", "retirez le « ; » en trop");
        }
        if (!isQuoted(part)) {
            return part;
        }
        String inner = part.substring(1, part.length() - 1);
        if (inner.replace("\"\"", "").indexOf(QUOTE) >= 0) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD,
                    "a des guillemets mal fermés",
                    "doublez les guillemets qui font partie du texte");
        }
        return inner.replace("\"\"", "\"");
    }
}
