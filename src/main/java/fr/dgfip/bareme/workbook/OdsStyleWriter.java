package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.NumberFormat.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the cell styles of a workbook as those of an .ods, and its formats so that they show numbers in French. */
final class OdsStyleWriter {
    private static final String[] FRENCH = {"number:language", "fr", "number:country", "FR"};
    private static final int CHARACTER_WIDTH = 256;
    /** Of a character of the standard font on the screen, and of the edges of a column. */
    private static final int CHARACTER_PIXELS = 7;

    private static final int EDGE_PIXELS = 5;
    /** There are 96 pixels in 25.4 mm. */
    private static final BigDecimal PIXEL = new BigDecimal("0.2646");

    private final OdsXml xml;
    private final XSSFWorkbook workbook;
    private final Map<String, String> formats = new LinkedHashMap<>();

    OdsStyleWriter(OdsXml xml, XSSFWorkbook workbook) {
        this.xml = xml;
        this.workbook = workbook;
    }

    static String cellStyle(XSSFCellStyle style) {
        return "ce" + style.getIndex();
    }

    static String columnStyle(int width) {
        return "co" + width;
    }

    static String rowStyle(short twentiethsOfPoint) {
        return "ro" + twentiethsOfPoint;
    }

    /** What the format of a style makes of a number of this sign. */
    static Section section(XSSFCellStyle style, int signum) {
        return NumberFormat.of(style.getDataFormatString()).forNumber(signum);
    }

    void cells() throws XMLStreamException {
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            XSSFCellStyle style = workbook.getCellStyleAt(i);
            String code = style.getDataFormatString();
            if (!formats.containsKey(code)) {
                formats.put(code, "N" + formats.size());
                format(formats.get(code), code);
            }
        }
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            cell(workbook.getCellStyleAt(i));
        }
    }

    private void cell(XSSFCellStyle style) throws XMLStreamException {
        xml.element(
                "style:style",
                () -> {
                    xml.empty("style:table-cell-properties", box(style));
                    if (style.getAlignment() == HorizontalAlignment.LEFT) {
                        xml.empty("style:paragraph-properties", "fo:text-align", "start");
                    }
                    xml.empty(
                            "style:text-properties",
                            "fo:font-weight",
                            style.getFont().getBold() ? "bold" : "normal",
                            "fo:font-size",
                            style.getFont().getFontHeightInPoints() + "pt");
                },
                "style:name",
                cellStyle(style),
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default",
                "style:data-style-name",
                formats.get(style.getDataFormatString()));
    }

    private static String[] box(XSSFCellStyle style) {
        List<String> box = new ArrayList<>();
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
            colour(style).ifPresent(colour -> box.addAll(List.of("fo:background-color", colour)));
        }
        if (style.getBorderBottom() == BorderStyle.THIN) {
            box.addAll(List.of("fo:border-bottom", "0.74pt solid #000000"));
        } else if (style.getBorderBottom() == BorderStyle.HAIR) {
            box.addAll(List.of("fo:border-bottom", "0.06pt solid #969696"));
        }
        if (style.getAlignment() == HorizontalAlignment.LEFT) {
            box.addAll(List.of("style:text-align-source", "fix"));
        }
        if (style.getVerticalAlignment() == VerticalAlignment.TOP) {
            box.addAll(List.of("style:vertical-align", "top"));
        }
        box.addAll(List.of("fo:wrap-option", style.getWrapText() ? "wrap" : "no-wrap"));
        return box.toArray(String[]::new);
    }

    private static Optional<String> colour(XSSFCellStyle style) {
        return Optional.ofNullable(style.getFillForegroundXSSFColor())
                .map(XSSFColor::getARGBHex)
                .map(colour -> "#" + UnseenStyles.plain(colour));
    }

    private void format(String name, String code) throws XMLStreamException {
        Section section = NumberFormat.of(code).forNumber(1);
        switch (section.kind()) {
            case GENERAL ->
                named("number:number-style", name, () -> xml.empty("number:number", "number:min-integer-digits", "1"));
            case TEXT -> named("number:text-style", name, () -> xml.empty("number:text-content"));
            case DATE -> named("number:date-style", name, this::date);
            case NUMBER -> number(name, section, code.contains("#,##"));
            case PART_OF_DATE, REFUSED -> throw new IllegalArgumentException("no .ods format for " + code);
        }
    }

    private void named(String kind, String name, OdsXml.Content content) throws XMLStreamException {
        xml.element(kind, content, "style:name", name, FRENCH[0], FRENCH[1], FRENCH[2], FRENCH[3]);
    }

    private void date() throws XMLStreamException {
        xml.empty("number:day", "number:style", "long");
        literal("/");
        xml.empty("number:month", "number:style", "long");
        literal("/");
        xml.empty("number:year", "number:style", "long");
    }

    private void literal(String text) throws XMLStreamException {
        xml.element("number:text", () -> xml.text(text));
    }

    private void number(String name, Section section, boolean grouped) throws XMLStreamException {
        String unit = section.unit();
        String kind = switch (unit) {
            case "%" -> "number:percentage-style";
            case "€" -> "number:currency-style";
            default -> "number:number-style";
        };
        String decimals = String.valueOf(section.decimals().orElse(0));
        named(kind, name, () -> {
            xml.empty(
                    "number:number",
                    "number:decimal-places",
                    decimals,
                    "number:min-decimal-places",
                    decimals,
                    "number:min-integer-digits",
                    "1",
                    "number:grouping",
                    String.valueOf(grouped));
            if (unit.equals("€")) {
                literal("\u00A0");
                xml.element("number:currency-symbol", () -> xml.text(unit), FRENCH);
            } else if (!unit.isEmpty()) {
                literal(unit.equals("%") ? unit : "\u00A0" + unit);
            }
        });
    }

    void column(int width) throws XMLStreamException {
        int pixels = width / CHARACTER_WIDTH * CHARACTER_PIXELS + EDGE_PIXELS;
        xml.element(
                "style:style",
                () -> xml.empty(
                        "style:table-column-properties",
                        "style:column-width",
                        PIXEL.multiply(BigDecimal.valueOf(pixels)).toPlainString() + "mm"),
                "style:name",
                columnStyle(width),
                "style:family",
                "table-column");
    }

    void row(short twentiethsOfPoint) throws XMLStreamException {
        xml.element(
                "style:style",
                () -> xml.empty(
                        "style:table-row-properties",
                        "style:row-height",
                        BigDecimal.valueOf(twentiethsOfPoint * 5L, 2).toPlainString() + "pt",
                        "style:use-optimal-row-height",
                        "true"),
                "style:name",
                rowStyle(twentiethsOfPoint),
                "style:family",
                "table-row");
    }
}
