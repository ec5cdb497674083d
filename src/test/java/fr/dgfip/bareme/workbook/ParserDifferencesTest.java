package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of which two programs could show different cells are refused, or read as POI reads them. */
@DisplayName("T8 parser differences: the sheets")
class ParserDifferencesTest {
    private static final String AFTER = "</sheetData>";

    private static byte[] sheet(UnaryOperator<String> change) {
        return Edited.withPartChanged(CraftedParts.GRID, change);
    }

    private static byte[] withRows(String rows) {
        return sheet(text -> text.replace(AFTER, rows + AFTER));
    }

    /** What POI finds in the sheet, by address, in the words of {@link CellContent#shown()}. */
    private static Map<String, String> byPoi(byte[] file) {
        Map<String, String> found = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheet(Edited.GRID)) {
                for (Cell cell : row) {
                    if (cell.getCellType() != CellType.BLANK && !shown(cell).isEmpty()) {
                        found.put(cell.getAddress().formatAsString(), shown(cell));
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new CellContent.Day(cell.getLocalDateTimeCellValue().toLocalDate()).shown()
                        : new CellContent.Number(new java.math.BigDecimal(cell.toString()), "").shown();
            case BOOLEAN -> new CellContent.YesNo(cell.getBooleanCellValue()).shown();
            default -> French.strip(cell.getStringCellValue());
        };
    }

    private static Map<String, String> byUs(byte[] file) throws RefusedFile {
        List<CellProblem> problems = new ArrayList<>();
        WorkbookFile opened = WorkbookFile.open(PreScanner.scan(file, problems));
        assertThat(problems).isEmpty();
        WorkbookFile.Sheet sheet = opened.sheets().get(1);
        SheetView view =
                new SheetView(sheet, opened.grid(sheet), opened.decoder(), new Problems(List.of()), new ListBudget());
        Map<String, String> found = new TreeMap<>();
        for (int row : view.rows()) {
            for (int column : view.columns(row)) {
                if (!view.text(row, column).isEmpty()) {
                    found.put(view.cell(row, column).address(), withoutUnit(view.content(row, column)));
                }
            }
        }
        return found;
    }

    private static String withoutUnit(CellContent content) {
        if (content instanceof CellContent.Number number) {
            java.math.BigDecimal plain =
                    number.unit().equals("%") ? number.value().movePointLeft(2) : number.value();
            return new CellContent.Number(plain, "").shown();
        }
        return content.shown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>abc</t></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>abc</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><b/></rPr><t>bc</t></r></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>東</t><rPh sb=\"0\" eb=\"1\"><t>ひがし</t></rPh></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is>\n<r>\n<t>a</t>\n</r>\n<r><t xml:space=\"preserve\"> b</t></r></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>a<!-- x -->b</t></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_</t></is></c></row>",
                "<row r=\"9\"><c t=\"s\"><v>0</v></c><c/><c><v>6000</v></c></row>",
                "<row><c t=\"b\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"B9\"><v>1.5E3</v></c></row>",
                "<row r=\"9\"><c r=\"C9\"><v>0.1</v></c></row>",
                "<row r=\"20\"><c r=\"B20\"><v>1</v></c></row>",
                "<row r=\"9\" spans=\"1:3\"><c r=\"B9\"><v>12</v></c></row>"
            })
    void odditiesThatAllReadAlikeAreReadAsPoiReadsThem(String row) throws RefusedFile {
        byte[] file = withRows(row);
        assertThat(byUs(file)).isEqualTo(byPoi(file)).hasSizeGreaterThan(20);
    }

    @Test
    void theWorkbookItselfIsReadAsPoiReadsIt() throws RefusedFile {
        byte[] file = Edited.original();
        assertThat(byUs(file)).isEqualTo(byPoi(file));
    }

    @Test
    void datesThatCountFrom1904AreReadAsPoiReadsThem() throws RefusedFile {
        byte[] file = Edited.withPartChanged(
                "xl/workbook.xml", text -> text.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(byUs(file)).isEqualTo(byPoi(file)).containsEntry("E6", "02/08/2026");
    }

    @Test
    void isoDatesAreDays() throws RefusedFile {
        byte[] file = withRows("<row r=\"9\"><c r=\"E9\" t=\"d\"><v>2022-08-01T00:00:00</v></c></row>");
        assertThat(byUs(file)).containsEntry("E9", new CellContent.Day(LocalDate.of(2022, 8, 1)).shown());
        assertThat(Edited.problems(withRows("<row r=\"9\"><c r=\"E9\" t=\"d\"><v>2022-08-01T12:00:00</v></c></row>")))
                .isNotEmpty();
    }

    /** What the standard calls strict; POI does not read it. */
    @Test
    void theStrictFormIsReadAlike() throws RefusedFile {
        Map<String, byte[]> strict = new TreeMap<>();
        Edited.parts(Edited.original())
                .forEach((name, bytes) -> strict.put(
                        name,
                        new String(bytes, StandardCharsets.UTF_8)
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(byUs(Edited.zip(strict))).isEqualTo(byPoi(Edited.original()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // twice, or out of order
                "<row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"A9\"><v>2</v></c></row>",
                "<row r=\"9\"><c r=\"B9\"><v>1</v></c><c r=\"A9\"><v>2</v></c></row>",
                "<row r=\"9\"/><row r=\"9\"><c r=\"A9\"><v>1</v></c></row>",
                "<row r=\"9\"/><row r=\"8\"><c r=\"A8\"><v>1</v></c></row>",
                "<row r=\"6\"><c r=\"A6\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"A10\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"B9\"/><c r=\"B9\"><v>1</v></c></row>",
                // addresses that are none
                "<row r=\"0\"/>",
                "<row r=\"-5\"><c><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"a9\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"A09\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"A٩\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"9\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"AAAAAAAAAAA9\"><v>1</v></c></row>",
                "<row r=\"99999999999\"/>",
                // two contents, or one of another type
                "<row r=\"9\"><c r=\"A9\"><v>1</v><v>2</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>a</t></is><v>2</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><v>2</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"s\"><is><t>0</t></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"zzz\"><v>2</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>99999</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>x</v></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>a</t><r><t>b</t></r></is></c></row>",
                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>a</t><t>b</t></is></c></row>",
                // other name spaces and places
                "<row xmlns=\"urn:other\" r=\"9\"><c r=\"A9\"><v>1</v></c></row>",
                "<row r=\"9\"><c xmlns=\"urn:other\" r=\"A9\"><v>1</v></c></row>",
                "<row r=\"9\"><c r=\"A9\"><v xmlns=\"urn:other\">1</v></c></row>",
                "<a><row r=\"9\"><c r=\"A9\"><v>1</v></c></row></a>",
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
                        + " Requires=\"x14\"><row r=\"9\"/></mc:Choice></mc:AlternateContent>",
                "</sheetData><sheetData><row r=\"9\"><c r=\"A9\"><v>1</v></c></row>",
                "</sheetData><a><sheetData><row r=\"9\"/></sheetData></a><sheetData>",
                "</sheetData><a><mergeCells/></a><sheetData>"
            })
    void whatProgramsReadDifferentlyIsRefused(String rows) {
        assertThat(Refusals.assertRefusals(withRows(rows)).actual())
                .extracting(CellProblem::code)
                .containsAnyOf(ProblemCode.DUPLICATE_CELL, ProblemCode.REFUSED_XML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/_rels/workbook.xml.rels|sharedStrings.xml|theme/theme1.xml",
                "xl/_rels/workbook.xml.rels|\"styles.xml\"|\"theme/theme1.xml\"",
                "xl/_rels/workbook.xml.rels|worksheets/sheet2.xml|theme/theme1.xml",
                "xl/_rels/workbook.xml.rels|worksheets/sheet2.xml|worksheets/sheet3.xml",
                "xl/_rels/workbook.xml.rels|worksheets/sheet2.xml|worksheets/sheet99.xml",
                "xl/_rels/workbook.xml.rels|rId2|rId1",
                "_rels/.rels|xl/workbook.xml|xl/worksheets/sheet1.xml",
                "xl/workbook.xml|rId4|rId1",
                "xl/worksheets/sheet2.xml|<worksheet|<x:worksheet xmlns:x=\"urn:other\""
            })
    void linksThatLeadElsewhereAreRefused(String part, String from, String to) {
        byte[] file = Edited.withPartChanged(part, text -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
        Refusals.assertRefused(file, ProblemCode.REFUSED_XML);
    }
}
