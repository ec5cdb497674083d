package fr.dgfip.bareme.workbook;

import javax.xml.stream.XMLStreamException;

/** Writes one data style of an .ods as a section of a format code. */
final class OdsFormatCode {
    private final boolean percentage;
    private final StringBuilder code = new StringBuilder();

    /** @param kind name of the data style */
    OdsFormatCode(String kind) {
        this.percentage = kind.equals("number:percentage-style");
        if (kind.equals("number:boolean-style")) {
            refuse();
        }
    }

    @Override
    public String toString() {
        return code.toString();
    }

    /**
     * @param reader at the start of an element within the data style; what it reads of it, it reads to its end
     */
    void add(BoundedXml reader) throws XMLStreamException {
        switch (Ods.name(reader)) {
            case "number:number" -> number(reader);
            case "number:text", "number:currency-symbol", "number:embedded-text" -> literal(Xml.text(reader));
            case "number:text-content" -> code.append('@');
            case "number:day" -> date(reader, "d", "dd");
            case "number:month" -> month(reader);
            case "number:year" -> date(reader, "yy", "yyyy");
            case "number:hours" -> code.append('h');
            case "number:seconds" -> code.append('s');
            // A code would write them with the letters of days and months, and they tell nothing of a date
            case "number:day-of-week", "number:minutes", "number:am-pm" -> {}
            case "number:fill-character", "style:text-properties" -> {}
            default -> refuse();
        }
    }

    private void refuse() {
        code.append("[refused]");
    }

    private void number(BoundedXml reader) {
        boolean grouped = Ods.is(reader, Ods.NUMBER, "grouping", "true");
        boolean scaled = Ods.attribute(reader, Ods.NUMBER, "display-factor")
                .filter(factor -> !factor.equals("1"))
                .isPresent();
        boolean replaced = Ods.attribute(reader, Ods.NUMBER, "decimal-replacement")
                .filter(replacement -> !replacement.isBlank())
                .isPresent();
        int digits = digits(reader, "min-integer-digits", 1);
        int decimals = digits(reader, "decimal-places", -1);
        if (scaled || replaced || digits < 0) {
            refuse();
        } else if (decimals < 0 && !grouped && digits <= 1) {
            code.append("General");
        } else {
            code.append(grouped ? "#,##" : "").append(digits == 0 ? "#" : "0".repeat(digits));
            code.append(decimals > 0 ? "." + "0".repeat(decimals) : "");
        }
    }

    /** So many digits that the code is too long are as good as any other such number. */
    private static int digits(BoundedXml reader, String name, int otherwise) {
        return Ods.attribute(reader, Ods.NUMBER, name)
                .map(Integer::parseInt)
                .map(digits -> Math.min(Limits.FORMAT_LENGTH + 1, digits))
                .orElse(otherwise);
    }

    /** Each letter for itself, whatever it would mean in a code; but for the sign of a percentage. */
    private void literal(String text) {
        text.chars().limit(Limits.FORMAT_LENGTH).forEach(letter -> {
            if (!percentage || letter != '%') {
                code.append('\\');
            }
            code.append((char) letter);
        });
    }

    private void month(BoundedXml reader) {
        date(reader, Ods.is(reader, Ods.NUMBER, "textual", "true") ? "mmm" : "m", "mm");
    }

    private void date(BoundedXml reader, String plain, String full) {
        boolean otherCalendar = Ods.attribute(reader, Ods.NUMBER, "calendar")
                .filter(calendar -> !calendar.equals("gregorian"))
                .isPresent();
        if (otherCalendar) {
            refuse();
        }
        code.append(Ods.is(reader, Ods.NUMBER, "style", "long") ? full : plain);
    }
}
