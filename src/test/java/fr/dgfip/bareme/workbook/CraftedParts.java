package fr.dgfip.bareme.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Parts of a workbook written as a stream, because some are larger than any file may be. */
final class CraftedParts {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String SHEET_START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + MAIN
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

    static final String NOTICE = "xl/worksheets/sheet1.xml";
    static final String GRID = "xl/worksheets/sheet2.xml";
    static final String PARAMETERS = "xl/worksheets/sheet3.xml";
    static final String CASES = "xl/worksheets/sheet4.xml";
    static final String ITEMS = "xl/worksheets/sheet5.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String THEME = "xl/theme/theme1.xml";

    /** Rows of the grid above the first rule: title, policy, a blank one, headers. */
    static final int FIRST_ROW = 5;

    private static final int KIBI = 1024;

    private CraftedParts() {}

    /** Writes one part. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** The workbook of {@link Fixture} with these parts instead of its own or besides them. */
    static byte[] workbook(Map<String, Content> changed) {
        Map<String, Content> parts = new LinkedHashMap<>();
        Edited.parts(Edited.original())
                .forEach((name, bytes) -> parts.put(name, out -> out.write(new String(bytes, StandardCharsets.UTF_8))));
        parts.putAll(changed);
        return zip(parts);
    }

    static byte[] zip(Map<String, Content> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                part.getValue().write(out);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String original(String part) {
        return new String(Edited.parts(Edited.original()).get(part), StandardCharsets.UTF_8);
    }

    /** The grid with rows of one's own. */
    static Content grid(int rows, IntFunction<String> row) {
        return grid("toutes les lignes", rows, row, "");
    }

    /** @param after what follows the rows in the sheet */
    static Content grid(String policy, int rows, IntFunction<String> row, String after) {
        return out -> {
            out.write(SHEET_START + "<sheetData>");
            rows(policy, rows, row).write(out);
            out.write("</sheetData>" + after + "</worksheet>");
        };
    }

    static Content rows(String policy, int rows, IntFunction<String> row) {
        return out -> {
            out.write("<row r=\"1\">" + text(Edited.GRID) + "</row><row r=\"2\">" + text(Labels.POLICY) + text(policy)
                    + "</row><row r=\"4\">" + headers() + "</row>");
            for (int i = 0; i < rows; i++) {
                out.write(row.apply(FIRST_ROW + i));
            }
        };
    }

    private static String headers() {
        String conditions = Fixture.conditionColumns().stream()
                .map(column -> text(column.term().label()))
                .collect(Collectors.joining());
        String outcomes = Fixture.outcomeColumns().stream()
                .map(column -> text(Labels.ARROW + column.term().label()))
                .collect(Collectors.joining());
        return text(Labels.NUMBER)
                + conditions
                + outcomes
                + text(Labels.LEGAL_BASIS)
                + text(Labels.COMMENT)
                + text(Labels.FROM)
                + text(Labels.TO);
    }

    /** The rows of another sheet below its own header. */
    static Content below(String part, int rows, IntFunction<String> row) {
        return out -> {
            String original = original(part);
            out.write(original.substring(0, original.indexOf("<row r=\"2\"")));
            for (int i = 0; i < rows; i++) {
                out.write(row.apply(2 + i));
            }
            out.write("</sheetData></worksheet>");
        };
    }

    static String row(int number, int columns, IntFunction<String> cell) {
        return row(number, IntStream.rangeClosed(1, columns).mapToObj(cell).collect(Collectors.joining()));
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(Object number) {
        return "<c><v>" + number + "</v></c>";
    }

    static Content strings(int count, IntFunction<String> text) {
        return out -> {
            out.write("<sst xmlns=\"" + MAIN + "\">");
            for (int i = 0; i < count; i++) {
                out.write("<si><t>" + text.apply(i) + "</t></si>");
            }
            out.write("</sst>");
        };
    }

    /** The same text again and again between a start and an end. */
    static Content flood(String start, String text, int mebibytes, String end) {
        return out -> {
            out.write(start);
            for (long written = 0; written < (long) mebibytes * KIBI * KIBI; written += text.length()) {
                out.write(text);
            }
            out.write(end);
        };
    }
}
