package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.CraftedParts.flood;

import fr.dgfip.bareme.workbook.CraftedParts.Content;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As {@link WorstFiles}, the most expensive .ods files of up to 5 MiB we could think of. */
final class OdsWorstFiles {
    /** With 17 columns, just under 200,000 cells. */
    private static final int FULL = 11_700;

    private static final int COLUMNS = 17;
    private static final int MEBIBYTES = 57;
    private static final String ORIGINAL =
            new String(Edited.parts(EditedOds.original()).get(EditedOds.CONTENT), StandardCharsets.UTF_8);
    private static final int HEADERS = ORIGINAL.indexOf(">" + Labels.NUMBER + "<");
    private static final int ROWS = ORIGINAL.indexOf("</table:table-row>", HEADERS) + "</table:table-row>".length();
    private static final int END = ORIGINAL.indexOf("</table:table>", ROWS);

    private static final Map<String, Map<String, Content>> FILES = new LinkedHashMap<>();

    static {
        add("ods, the workbook as it is", out -> out.write(ORIGINAL));
        add(
                "ods, 200,000 faulty cells",
                grid(FULL, row -> row(COLUMNS, column -> text("", "Alemagne" + row + "x" + column))));
        add("ods, 200,000 good cells", grid(FULL, OdsWorstFiles::good));
        add(
                "ods, 200,000 formulas",
                grid(FULL, row -> row(COLUMNS, column -> "<table:table-cell table:formula=\"of:=1\"/>")));
        add("ods, one text of 3,900 characters in 190,000 cells", repeated(" " + "a".repeat(3_900)));
        add("ods, one list of 1,900 values in 190,000 cells", repeated(list()));
        add(
                "ods, texts of 3,900 spaces",
                grid(FULL, row -> row(COLUMNS, column -> text("", "a<text:s text:c=\"3900\"/>b"))));
        add(
                "ods, 16,000 notes of 3,900 characters",
                grid(
                        16_000,
                        row -> "<table:table-row><table:table-cell>"
                                + "<office:annotation><text:p>" + "b".repeat(3_500) + "</text:p></office:annotation>"
                                + "</table:table-cell></table:table-row>"));
        add("ods, 9,000,000 empty rows", between(flood("", "<table:table-row/>", MEBIBYTES, "")));
        add(
                "ods, rows that are a million each",
                between(flood(
                        "",
                        "<table:table-row table:number-rows-repeated=\"1048576\" table:visibility=\"collapse\"/>",
                        MEBIBYTES,
                        "")));
        add(
                "ods, 15,000,000 empty cells",
                between(flood("<table:table-row>", "<table:table-cell/>", MEBIBYTES, "</table:table-row>")));
        add("ods, 1,000 merged areas", between(out -> {
            out.write(
                    "<table:table-row table:number-rows-repeated=\"990\"><table:table-cell"
                            + " table:number-columns-spanned=\"16384\" table:number-rows-spanned=\"1048576\"/></table:table-row>");
            grid(FULL - 1_000, OdsWorstFiles::good, out);
        }));
        add("ods, 1,000,000 sheets", out -> {
            out.write(ORIGINAL.substring(0, ORIGINAL.indexOf("<table:table ")));
            flood(
                            "",
                            "<table:table table:name=\"a\"/>",
                            MEBIBYTES,
                            "</office:spreadsheet></office:body></office:document-content>")
                    .write(out);
        });
        add("ods, 3,900 styles", out -> {
            out.write(ORIGINAL.substring(0, ORIGINAL.indexOf("<office:automatic-styles>")));
            out.write("<office:automatic-styles>");
            for (int i = 0; i < 3_900; i++) {
                out.write("<style:style style:name=\"s" + i
                        + "\" style:family=\"table-cell\" style:parent-style-name=\"Default\"/>");
            }
            out.write(ORIGINAL.substring(
                    ORIGINAL.indexOf("<office:automatic-styles>") + "<office:automatic-styles>".length(), ROWS));
            for (int i = 0; i < FULL; i++) {
                String style = " table:style-name=\"s" + i % 3_900 + "\"";
                out.write(row(COLUMNS, column -> text(style, "x")));
            }
            out.write(ORIGINAL.substring(END));
        });
        add("ods, 57 MiB of white space", between(flood("", " ".repeat(1024), MEBIBYTES, "")));
        add("ods, 57 MiB of comment", between(flood("<!--", "<a> ".repeat(256), MEBIBYTES, "-->")));
        FILES.put(
                "ods, settings of 57 MiB", Map.of("settings.xml", flood("<a>", "<b/>".repeat(256), MEBIBYTES, "</a>")));
    }

    private OdsWorstFiles() {}

    static List<String> names() {
        return List.copyOf(FILES.keySet());
    }

    static byte[] file(String name) {
        Map<String, Content> parts = new LinkedHashMap<>();
        Edited.parts(EditedOds.original())
                .forEach((part, bytes) -> parts.put(part, out -> out.write(new String(bytes, StandardCharsets.UTF_8))));
        parts.putAll(FILES.get(name));
        return CraftedParts.zip(parts);
    }

    private static void add(String name, Content content) {
        FILES.put(name, Map.of(EditedOds.CONTENT, content));
    }

    /** The content with rows of one's own below the headers of the grid. */
    private static Content between(Content rows) {
        return out -> {
            out.write(ORIGINAL.substring(0, ROWS));
            rows.write(out);
            out.write(ORIGINAL.substring(END));
        };
    }

    private static Content grid(int rows, IntFunction<String> row) {
        return between(out -> grid(rows, row, out));
    }

    private static void grid(int rows, IntFunction<String> row, Writer out) throws IOException {
        for (int i = 0; i < rows; i++) {
            out.write(row.apply(CraftedParts.FIRST_ROW + i));
        }
    }

    private static Content repeated(String text) {
        return between(out -> out.write("<table:table-row table:number-rows-repeated=\"" + FULL + "\">"
                + text("table:number-columns-repeated=\"16\"", text) + "</table:table-row>"));
    }

    private static String list() {
        return IntStream.range(0, 1_900)
                .mapToObj(i -> String.valueOf((char) (0x4E00 + i)))
                .collect(Collectors.joining(";"));
    }

    private static String good(int row) {
        String day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2022-08-01\"/>";
        return "<table:table-row>"
                + text("", "R" + row) + text("", "de " + row + " à " + (row + 50_000)) + number(row + ".25")
                + text("", row % 90 + ",5 %") + day + text("", "oui") + text("", "DE ; FR ; BE") + text("", "sauf PRO")
                + text("", "nom " + row + " ; autre " + row) + number(String.valueOf(row)) + text("", "non")
                + text("", "message " + row) + number(row + ".5") + text("", "CGI, art. " + row)
                + text("", "commentaire " + row) + day + "</table:table-row>";
    }

    private static String row(int columns, IntFunction<String> cell) {
        return "<table:table-row>"
                + IntStream.rangeClosed(1, columns).mapToObj(cell).collect(Collectors.joining()) + "</table:table-row>";
    }

    private static String text(String attributes, String text) {
        return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    private static String number(String number) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + number + "\"/>";
    }
}
