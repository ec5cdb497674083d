package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.NumberFormat.Section;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Turns a cell of an .ods into what the cell of an .xlsx would hold: days and hours as the number of days they are. A cell
 * that says its value twice says the same, and its format is of the kind of its value: where not, programs show either.
 */
final class OdsCells {
    /** Where the value of each type stands. */
    private static final Map<String, String> VALUES = Map.of(
            "float", "value",
            "percentage", "value",
            "currency", "value",
            "date", "date-value",
            "time", "time-value",
            "boolean", "boolean-value",
            "string", "string-value");

    private static final Set<String> VALUE_NAMES = Set.copyOf(VALUES.values());
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);
    /** No style has this number: its format is refused. */
    private static final int NO_STYLE = -1;

    private static final Pattern ERROR = Pattern.compile("of:=(#[A-Z0-9/!?]+)");

    private final OdsStyles styles;

    OdsCells(OdsStyles styles) {
        this.styles = styles;
    }

    /**
     * The content of a cell; empty when it has none.
     *
     * @param reader at the start of the cell; ends on its end
     * @param style name of its style
     */
    Optional<RawCell> read(BoundedXml reader, OdsPath path, String style) throws XMLStreamException {
        Optional<String> formula = Ods.attribute(reader, Ods.TABLE, "formula");
        String type = Ods.attribute(reader, Ods.OFFICE, "value-type").orElse("void");
        if (type.equals("void")) {
            String text = OdsText.read(reader, path);
            require(formula.isPresent() || text.isBlank(), "a text of no type");
            return formula.map(any -> new RawCell("str", "", true, NO_STYLE));
        }
        String value = value(reader, type);
        String currency = Ods.attribute(reader, Ods.OFFICE, "currency").orElse("");
        String text = Escapes.composed(OdsText.read(reader, path));
        Optional<RawCell> constant = formula.isPresent() ? constant(formula.get(), value, style) : Optional.empty();
        if (constant.isPresent()) {
            return constant;
        }
        if (type.equals("string")) {
            require(
                    formula.isPresent()
                            || value.isEmpty()
                            || Escapes.composed(value).equals(text),
                    "two texts in one cell");
            String kind = Escapes.isPlain(text) ? "str" : CellDecoder.FORBIDDEN;
            return Optional.of(new RawCell(kind, text, formula.isPresent(), styles.index(style)));
        }
        require(!value.isEmpty(), "a cell without its value");
        return Optional.of(typed(type, value, currency, formula.isPresent(), style));
    }

    /** Formulas that compute nothing: how LibreOffice saves an error, or a yes or no, pasted as a value. */
    private Optional<RawCell> constant(String formula, String value, String style) throws XMLStreamException {
        Matcher error = ERROR.matcher(formula);
        if (error.matches()) {
            return Optional.of(new RawCell("e", error.group(1), false, NO_STYLE));
        }
        boolean yes = formula.equals("of:=TRUE()") && Set.of("1", "true").contains(value);
        boolean no = formula.equals("of:=FALSE()") && Set.of("0", "false").contains(value);
        if (!yes && !no) {
            return Optional.empty();
        }
        return Optional.of(new RawCell("b", yes ? "1" : "0", false, styles.index(style)));
    }

    /** The value as the attribute of its type has it; a cell with values of other types is refused. */
    private static String value(BoundedXml reader, String type) throws XMLStreamException {
        require(VALUES.containsKey(type), "no cell type " + type);
        for (String name : VALUE_NAMES) {
            boolean given = Ods.attribute(reader, Ods.OFFICE, name).isPresent();
            require(!given || name.equals(VALUES.get(type)), "a cell of two contents");
        }
        return Ods.attribute(reader, Ods.OFFICE, VALUES.get(type)).orElse("").strip();
    }

    private static void require(boolean holds, String message) throws XMLStreamException {
        if (!holds) {
            throw new XMLStreamException(message);
        }
    }

    private RawCell typed(String type, String value, String currency, boolean computed, String style)
            throws XMLStreamException {
        int index = styles.index(style);
        return switch (type) {
            case "boolean" -> new RawCell("b", value.equals("true") ? "1" : "0", computed, index);
            case "date" -> day(value, computed, index);
            case "time" -> number(hours(value), "time", "", computed, index);
            default -> number(value, type, currency, computed, index);
        };
    }

    private RawCell day(String value, boolean computed, int style) {
        try {
            boolean dayOnly = value.indexOf('T') < 0;
            LocalDateTime moment = dayOnly ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
            long days = ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate());
            BigDecimal number =
                    BigDecimal.valueOf(days).add(ofDay(moment.toLocalTime().toSecondOfDay()));
            return styles.format(style).equals(NumberFormat.GENERAL)
                    ? new RawCell("d", value, computed, style)
                    : number(number.toPlainString(), "date", "", computed, style);
        } catch (DateTimeException e) {
            return new RawCell("d", value, computed, style);
        }
    }

    private static BigDecimal ofDay(long seconds) {
        return BigDecimal.valueOf(seconds).divide(SECONDS, MathContext.DECIMAL64);
    }

    private static String hours(String value) throws XMLStreamException {
        try {
            return ofDay(Duration.parse(value).toSeconds()).toPlainString();
        } catch (DateTimeException e) {
            throw new XMLStreamException("no duration " + value, e);
        }
    }

    private RawCell number(String value, String type, String currency, boolean computed, int style) {
        Section section = styles.format(style).forNumber(signum(value));
        return new RawCell("n", value, computed, agree(section, type, currency) ? style : NO_STYLE);
    }

    private static int signum(String value) {
        if (value.startsWith("-")) {
            return -1;
        }
        return value.chars().anyMatch(letter -> letter >= '1' && letter <= '9') ? 1 : 0;
    }

    /** Whether the format shows the type: programs put another format in the place of one that does not. */
    private static boolean agree(Section section, String type, String currency) {
        boolean euros = section.unit().equals("€");
        return switch (section.kind()) {
            case DATE, PART_OF_DATE -> type.equals("date") || type.equals("time");
            case GENERAL, NUMBER, TEXT ->
                switch (type) {
                    case "percentage" -> section.unit().equals("%");
                    case "currency" -> !section.unit().isEmpty() && euros == currency.equals("EUR");
                    case "float" -> !section.unit().equals("%");
                    default -> false;
                };
            case REFUSED -> true;
        };
    }
}
