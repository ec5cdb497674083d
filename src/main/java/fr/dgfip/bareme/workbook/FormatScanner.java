package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.NumberFormat.Kind;
import fr.dgfip.bareme.workbook.NumberFormat.Section;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads a display format code section by section, in one pass. */
final class FormatScanner {
    private static final String GENERAL = "general";
    private static final List<String> COLOURS =
            List.of("black", "blue", "cyan", "green", "magenta", "red", "white", "yellow");
    private static final List<String> EUROS = List.of("EUR", "euros", "euro", "Euros");

    /** More digits than a language has choose another calendar or other digits. */
    private static final int LANGUAGE_DIGITS = 4;

    private final String code;
    private int position;
    private boolean more = true;

    private StringBuilder literal;
    private StringBuilder pattern;
    private boolean refused;
    private boolean percent;

    FormatScanner(String code) {
        this.code = code;
    }

    boolean hasNext() {
        return more;
    }

    Section nextSection() {
        literal = new StringBuilder();
        pattern = new StringBuilder();
        refused = false;
        percent = false;
        while (position < code.length() && code.charAt(position) != ';') {
            step();
        }
        more = position < code.length();
        position++;
        return section();
    }

    private void step() {
        char letter = code.charAt(position);
        if (code.regionMatches(true, position, GENERAL, 0, GENERAL.length())) {
            pattern.append('G');
            position += GENERAL.length();
            return;
        }
        position++;
        switch (letter) {
            case '"' -> quoted();
            case '[' -> bracketed();
            case '\\' -> {
                literal.append(peek());
                position++;
            }
            case '_', '*' -> position++;
            case '%' -> {
                refused |= percent;
                percent = true;
            }
            case '€', '$', '£', '(', ')', '-', '+', ' ', '\u00A0', '\u202F' -> literal.append(letter);
            default -> pattern.append(letter);
        }
    }

    private String peek() {
        return position < code.length() ? code.substring(position, position + 1) : "";
    }

    private void quoted() {
        int end = code.indexOf('"', position);
        end = end < 0 ? code.length() : end;
        literal.append(code, position, end);
        position = end + 1;
    }

    /** {@code [$€-40C]} names a currency and a language, {@code [Red]} a colour; conditions are refused. */
    private void bracketed() {
        int end = code.indexOf(']', position);
        end = end < 0 ? code.length() : end;
        String inner = code.substring(position, end);
        position = end + 1;
        if (inner.startsWith("$")) {
            int dash = inner.indexOf('-');
            literal.append(inner, 1, dash < 0 ? inner.length() : dash);
            refused |= dash >= 0 && inner.length() - dash - 1 > LANGUAGE_DIGITS;
        } else if (!COLOURS.contains(inner.toLowerCase(Locale.ROOT))) {
            refused = true;
        }
    }

    private Section section() {
        String letters = pattern.toString().toLowerCase(Locale.ROOT);
        String added = literal.toString();
        boolean signed = added.indexOf('-') >= 0 || added.indexOf('(') >= 0;
        if (refused || added.chars().anyMatch(letter -> letter >= '0' && letter <= '9' || letter == '%')) {
            return new Section(Kind.REFUSED, OptionalInt.empty(), "", signed);
        }
        String unit = percent ? "%" : unit(added);
        if (letters.equals("g") || letters.equals("@")) {
            Kind kind = letters.equals("@") ? Kind.TEXT : Kind.GENERAL;
            return new Section(percent ? Kind.REFUSED : kind, OptionalInt.empty(), unit, signed);
        }
        if (isNumber(letters)) {
            return new Section(Kind.NUMBER, OptionalInt.of(decimals(letters)), unit, signed);
        }
        return new Section(percent ? Kind.REFUSED : dateKind(letters), OptionalInt.empty(), "", signed);
    }

    private static Kind dateKind(String letters) {
        if (isDate(letters)) {
            return Kind.DATE;
        }
        boolean part = letters.indexOf('y') >= 0 && isOfDate(letters);
        return part ? Kind.PART_OF_DATE : Kind.REFUSED;
    }

    private static String unit(String added) {
        String unit = French.strip(
                added.replace("-", "").replace("(", "").replace(")", "").replace("+", ""));
        return EUROS.contains(unit) ? "€" : unit;
    }

    /** Digits with or without grouping and decimals; a comma after the last digit would divide by a thousand. */
    private static boolean isNumber(String letters) {
        int point = letters.indexOf('.');
        String whole = point < 0 ? letters : letters.substring(0, point);
        String fraction = point < 0 ? "" : letters.substring(point + 1);
        return !whole.isEmpty()
                && isDigit(whole.charAt(0))
                && whole.endsWith("0")
                && !whole.contains(",,")
                && whole.chars().allMatch(letter -> isDigit(letter) || letter == ',')
                && fraction.chars().allMatch(FormatScanner::isDigit);
    }

    private static boolean isDigit(int letter) {
        return letter == '0' || letter == '#' || letter == '?';
    }

    private static int decimals(String letters) {
        int point = letters.indexOf('.');
        return point < 0 ? 0 : letters.length() - point - 1;
    }

    /** A date that shows its day, month and year; hours are allowed beside them. */
    private static boolean isDate(String letters) {
        return letters.indexOf('d') >= 0 && letters.indexOf('m') >= 0 && letters.indexOf('y') >= 0 && isOfDate(letters);
    }

    private static boolean isOfDate(String letters) {
        return letters.chars().allMatch(letter -> "dmyhs/:.,ap".indexOf(letter) >= 0);
    }
}
