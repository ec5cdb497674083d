package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.CraftedParts.below;
import static fr.dgfip.bareme.workbook.CraftedParts.flood;
import static fr.dgfip.bareme.workbook.CraftedParts.grid;
import static fr.dgfip.bareme.workbook.CraftedParts.number;
import static fr.dgfip.bareme.workbook.CraftedParts.original;
import static fr.dgfip.bareme.workbook.CraftedParts.row;
import static fr.dgfip.bareme.workbook.CraftedParts.strings;
import static fr.dgfip.bareme.workbook.CraftedParts.text;

import fr.dgfip.bareme.workbook.CraftedParts.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The most expensive files of up to 5 MiB we could think of, by name. Each is written anew when it is asked for. */
public final class WorstFiles {
    /** With 17 columns, just under 200,000 cells. */
    private static final int FULL = 11_700;

    private static final int COLUMNS = 17;

    private static final Map<String, Map<String, Content>> FILES = new LinkedHashMap<>();

    static {
        cells();
        texts();
        sheets();
        quadratic();
        xml();
        archives();
        otherSheets();
    }

    private WorstFiles() {}

    public static List<String> names() {
        return List.copyOf(FILES.keySet());
    }

    public static byte[] file(String name) {
        return CraftedParts.workbook(FILES.get(name));
    }

    /** Reads a file as one of the made-up decision type the files are made for. */
    public static WorkbookReading read(byte[] file) {
        return WorkbookReader.read(file, Fixture.VOCABULARY);
    }

    private static void add(String name, String part, Content content) {
        FILES.put(name, Map.of(part, content));
    }

    private static void addGrid(String name, Content grid) {
        add(name, CraftedParts.GRID, grid);
    }

    private static void cells() {
        FILES.put("the workbook as it is", Map.of());
        addGrid(
                "200,000 faulty cells",
                grid(FULL, row -> row(row, COLUMNS, column -> text("Alemagne" + row + "x" + column))));
        addGrid(
                "120,000 long faulty cells",
                grid(7_000, row -> row(row, COLUMNS, column -> text(row + column + " Alemagne".repeat(40)))));
        addGrid("200,000 good cells", grid(FULL, WorstFiles::good));
        addGrid("200,000 good cells, one row may match", grid("une seule ligne", FULL, WorstFiles::good, ""));
        addGrid("200,000 formulas", grid(FULL, row -> row(row, COLUMNS, column -> "<c><f>A1*2</f><v>9</v></c>")));
        addGrid("200 unknown columns", grid(990, row -> row(row, 200, column -> text("x" + row + "y" + column))));
        FILES.put(
                "200,000 cells of 3,900 styles",
                Map.of(
                        CraftedParts.GRID,
                        grid(
                                FULL,
                                row -> row(
                                        row,
                                        COLUMNS,
                                        column -> "<c s=\"" + (row * COLUMNS + column) % 1_900 + "\"><v>1</v></c>")),
                        CraftedParts.STYLES,
                        styles(1_950, "0.0")));
    }

    private static String good(int row) {
        String day = LocalDate.of(2000, 1, 1).plusDays(row).toString();
        return row(
                row,
                text("R" + row) + text("de " + row + " à " + (row + 50_000)) + number(row + ".25")
                        + text(row % 90 + ",5 %")
                        + text("à partir du " + day) + text("oui") + text("DE ; FR ; BE") + text("sauf PRO")
                        + text("nom " + row + " ; autre " + row) + number(row) + text("non") + text("message " + row)
                        + number(row + ".5") + text("CGI, art. " + row) + text("commentaire " + row)
                        + "<c t=\"d\"><v>" + day + "</v></c>");
    }

    private static Content styles(int count, String format) {
        return out -> {
            out.write("<styleSheet xmlns=\"" + CraftedParts.MAIN + "\"><numFmts>");
            for (int i = 0; i < count; i++) {
                out.write("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + format + i % 10 + "0\"/>");
            }
            out.write("</numFmts><cellXfs>");
            for (int i = 0; i < count; i++) {
                out.write("<xf numFmtId=\"" + (200 + i) + "\"/>");
            }
            out.write("</cellXfs></styleSheet>");
        };
    }

    private static void texts() {
        add("100,000 shared strings", CraftedParts.STRINGS, strings(100_000, i -> "texte " + i));
        FILES.put("one list of 1,900 values in 160,000 cells", sharedInEveryCell(list(0, 1_900)));
        FILES.put("one text of 3,900 characters in 160,000 cells", sharedInEveryCell(" " + "a".repeat(3_900)));
        FILES.put("one number of 3,900 digits in 160,000 cells", sharedInEveryCell("1 ; ".repeat(975)));
        add(
                "one list of 1,900 reasons in 19,000 test cases",
                CraftedParts.CASES,
                below(
                        CraftedParts.CASES,
                        5_000,
                        row -> row(
                                row,
                                number(row) + text("cas") + text("DE") + number(1) + "<c r=\"N" + row
                                        + "\" t=\"inlineStr\"><is><t>" + list(row, 700) + "</t></is></c>")));
        addGrid(
                "190,000 cells, 8,000,000 characters of two bytes",
                grid(11_200, row -> row(row, COLUMNS, column -> text("→".repeat(30) + row + "x" + column))));
        addGrid(
                "70,000 texts of 110 characters",
                grid(4_150, row -> row(row, COLUMNS, column -> text("→".repeat(100) + row + "x" + column))));
        addGrid(
                "15,000 lists of 600 values",
                grid(
                        15_000,
                        row -> row(
                                row,
                                "<c r=\"A" + row + "\"><v>" + row + "</v></c><c r=\"I" + row
                                        + "\" t=\"inlineStr\"><is><t>" + list(row, 600) + "</t></is></c>")));
        addGrid(
                "16,000 texts of 3,900 characters",
                grid(
                        16_000,
                        row -> row(
                                row,
                                "<c r=\"A" + row + "\"><v>" + row + "</v></c><c r=\"O" + row
                                        + "\" t=\"inlineStr\"><is><t>→" + row + "a".repeat(3_890) + "</t></is></c>")));
    }

    /** A text that is parsed, or refused, in each of 190,000 cells unless somebody remembers it. */
    private static Map<String, Content> sharedInEveryCell(String text) {
        String strings = original(CraftedParts.STRINGS);
        int index = strings.split("<si>", -1).length - 1;
        String shared = "<c t=\"s\"><v>" + index + "</v></c>";
        return Map.of(
                CraftedParts.GRID,
                grid(FULL, row -> row(row, number(row) + shared.repeat(14))),
                CraftedParts.STRINGS,
                out -> out.write(strings.replace("</sst>", "<si><t>" + text + "</t></si></sst>")));
    }

    private static String list(int seed, int values) {
        return IntStream.range(0, values)
                .mapToObj(i -> String.valueOf((char) (0x4E00 + (seed * 7 + i) % 20_000)))
                .collect(Collectors.joining(";"));
    }

    private static void sheets() {
        addGrid("1,000,000 hidden rows", grid(1_000_000, row -> "<row hidden=\"1\"/>"));
        addGrid("9,000,000 empty rows", grid(9_000_000, row -> "<row/>"));
        addGrid(
                "15,000,000 empty cells",
                flood(sheetStart() + "<sheetData><row>", "<c/>", 57, "</row></sheetData></worksheet>"));
        addGrid(
                "rows of 16,384 cells",
                flood(
                        sheetStart() + "<sheetData>",
                        "<row>" + "<c/>".repeat(16_384) + "</row>",
                        57,
                        "</sheetData></worksheet>"));
        addGrid(
                "800,000 data validations",
                flood(
                        sheetStart() + "<sheetData/><dataValidations>",
                        "<dataValidation type=\"list\" sqref=\"A1:XFD1048576\"/>",
                        57,
                        "</dataValidations></worksheet>"));
        FILES.put(
                "100,000 sheets of one part",
                Map.of(
                        CraftedParts.GRID,
                        grid(FULL, row -> row(row, COLUMNS, column -> number(1))),
                        "xl/workbook.xml",
                        out -> {
                            String original = original("xl/workbook.xml");
                            int sheet = original.indexOf("<sheet ");
                            out.write(original.substring(0, sheet));
                            for (int i = 0; i < 100_000; i++) {
                                out.write("<sheet name=\"s" + i + "\" sheetId=\"" + i + "\" r:id=\"rId4\"/>");
                            }
                            out.write(original.substring(original.indexOf("</sheets>")));
                        }));
        FILES.put(
                "a theme that is a sheet",
                Map.of(
                        CraftedParts.THEME,
                        grid(19_000, row -> row(row, 190, column -> number(1))),
                        "xl/_rels/workbook.xml.rels",
                        out -> out.write(original("xl/_rels/workbook.xml.rels")
                                .replace("worksheets/sheet2.xml", "theme/theme1.xml"))));
    }

    private static String sheetStart() {
        return CraftedParts.SHEET_START;
    }

    private static void quadratic() {
        addGrid(
                "1,000 merged areas over 200,000 cells",
                grid(
                        "toutes les lignes",
                        FULL,
                        row -> row(row, COLUMNS, column -> number(1)),
                        "<mergeCells>" + "<mergeCell ref=\"GR1:GR20000\"/>".repeat(999) + "</mergeCells>"));
        addGrid("900,000 hidden columns over 200,000 cells", out -> {
            flood(sheetStart() + "<cols>", "<col min=\"100\" max=\"110\" hidden=\"1\"/>", 36, "</cols><sheetData>")
                    .write(out);
            CraftedParts.rows("toutes les lignes", FULL, WorstFiles::good).write(out);
            out.write("</sheetData></worksheet>");
        });
        add(
                "1,000,000 external links",
                "xl/worksheets/_rels/sheet2.xml.rels",
                flood(
                        "<Relationships>",
                        "<Relationship Id=\"a\" Target=\"file:///secret\" TargetMode=\"External\"/>",
                        57,
                        "</Relationships>"));
        add("3,900 long formats", CraftedParts.STYLES, styles(1_950, "0".repeat(16_000)));
    }

    private static void xml() {
        addGrid("57 MiB of white space", flood(sheetStart(), " ".repeat(1024), 57, "</worksheet>"));
        addGrid("57 MiB of comment", flood("<!--", "<a> ".repeat(256), 57, "-->" + sheetStart() + "</worksheet>"));
        addGrid("57 MiB of CDATA", flood(sheetStart() + "<![CDATA[", "<a> ".repeat(256), 57, "]]></worksheet>"));
        add("57 MiB of comments", CraftedParts.THEME, flood("<a>", "<!---->".repeat(256), 57, "</a>"));
        add("20,000,000 nested elements", CraftedParts.THEME, flood("", "<a>".repeat(256), 57, ""));
        add("an attribute of 57 MiB", CraftedParts.THEME, flood("<a b=\"", "c".repeat(1024), 57, "\"/>"));
        add(
                "2,000 attributes an element",
                CraftedParts.THEME,
                flood("<a>", "<a " + attributes("b", 2_000) + "/>", 57, "</a>"));
        add(
                "9,000 name spaces over 8,000,000 elements",
                CraftedParts.THEME,
                flood("<a " + attributes("xmlns:n", 9_000) + ">", "<n0:b/>".repeat(256), 57, "</a>"));
        add(
                "16,000,000 elements of a drawing",
                "xl/drawings/vmlDrawing9.vml",
                flood("<a>", "<b/>".repeat(256), 57, "</a>"));
        add(
                "16,000,000 elements of a string",
                CraftedParts.STRINGS,
                flood("<sst xmlns=\"" + CraftedParts.MAIN + "\"><si>", "<r/>".repeat(256), 57, "</si></sst>"));
    }

    private static String attributes(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i + "=\"u\"").collect(Collectors.joining(" "));
    }

    private static void archives() {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put("xl/theme/theme0.xml", flood("<a>", "b".repeat(1024), 57, "</a>"));
        for (int i = 1; i < 230; i++) {
            parts.put("xl/theme/theme" + i + ".xml", out -> out.write("<a/>"));
        }
        FILES.put("230 parts after one of 57 MiB", parts);
        add("3.4 MB of random bytes", "xl/printerSettings/printerSettings9.bin", out -> {
            Random random = new Random(5);
            for (int i = 0; i < 3_400_000; i++) {
                out.write(random.nextInt(0x80));
            }
        });
    }

    private static void otherSheets() {
        add(
                "20,000 test cases",
                CraftedParts.CASES,
                below(
                        CraftedParts.CASES,
                        19_990,
                        row -> row(
                                row,
                                number(row) + text("cas") + text("DE") + number(row) + number(row) + "<c/>"
                                        + text("PRO ; AUTRE") + text("oui") + text("p" + row))));
        FILES.put(
                "20,000 lines of unknown cases",
                Map.of(
                        CraftedParts.CASES,
                        below(
                                CraftedParts.CASES,
                                4_900,
                                row -> row(row, number("1000" + row) + text("cas") + text("DE") + number(1))),
                        CraftedParts.ITEMS,
                        below(CraftedParts.ITEMS, 19_990, row -> row(row, text("1001" + row) + text("PRO")))));
        add("20,000 periods of a parameter", CraftedParts.PARAMETERS, below(CraftedParts.PARAMETERS, 19_990, row -> {
            String day = "<c t=\"d\"><v>" + LocalDate.of(2000, 1, 1).plusDays(row) + "</v></c>";
            return row(row, text("Seuil de contrôle") + number(1) + text("points") + day + day + text("Loi"));
        }));
        add(
                "20,000 unknown parameters",
                CraftedParts.PARAMETERS,
                below(CraftedParts.PARAMETERS, 19_990, row -> row(row, text("Seuil de contrle" + row))));
        add(
                "20,000 unknown lines of the notice",
                CraftedParts.NOTICE,
                grid(19_900, row -> row(row, text("Finalite du traitemnt" + row))));
    }
}
