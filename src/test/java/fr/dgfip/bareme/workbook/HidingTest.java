package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.table.Row;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is executed is what is shown. */
@DisplayName("T7 hidden content")
class HidingTest {
    private static byte[] grid(Consumer<XSSFSheet> edit) {
        return Edited.inSpreadsheet(workbook -> edit.accept(workbook.getSheet(Edited.GRID)));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIDDEN", "VERY_HIDDEN"})
    void hiddenSheetsAreRefused(SheetVisibility visibility) {
        Refusals.assertRefused(
                Edited.inSpreadsheet(workbook -> workbook.setSheetVisibility(1, visibility)), ProblemCode.HIDDEN);
    }

    @Test
    void hiddenRowsAreRefused() {
        Refusals.assertRefused(grid(sheet -> sheet.getRow(6).setZeroHeight(true)), ProblemCode.HIDDEN);
        Refusals.assertRefused(grid(sheet -> sheet.getRow(6).setHeightInPoints(0)), ProblemCode.HIDDEN);
        Refusals.assertRefused(
                Edited.withPartChanged(
                        CraftedParts.GRID,
                        text -> text.replaceFirst("<sheetFormatPr ", "<sheetFormatPr zeroHeight=\"1\" ")),
                ProblemCode.HIDDEN);
    }

    @Test
    void hiddenColumnsAreRefused() {
        Refusals.assertRefused(grid(sheet -> sheet.setColumnHidden(2, true)), ProblemCode.HIDDEN);
        Refusals.assertRefused(grid(sheet -> sheet.setColumnWidth(2, 0)), ProblemCode.HIDDEN);
    }

    @Test
    void groupedRowsAndColumnsThatAreFoldedAreRefused() {
        Refusals.assertRefused(
                grid(sheet -> {
                    sheet.groupRow(5, 6);
                    sheet.setRowGroupCollapsed(5, true);
                }),
                ProblemCode.HIDDEN);
        Refusals.assertRefused(
                grid(sheet -> {
                    sheet.groupColumn(3, 4);
                    sheet.setColumnGroupCollapsed(3, true);
                }),
                ProblemCode.HIDDEN);
    }

    @Test
    void rowsThatAFilterHidesAreRefused() {
        Refusals.assertRefused(
                grid(sheet -> {
                    sheet.setAutoFilter(new CellRangeAddress(3, 6, 0, 10));
                    sheet.getRow(5).getCTRow().setHidden(true);
                }),
                ProblemCode.HIDDEN);
    }

    @Test
    void whatAMergedCellCoversIsRefused() {
        Refusals.assertRefused(
                grid(sheet -> sheet.addMergedRegion(new CellRangeAddress(4, 6, 10, 10))), ProblemCode.MERGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false"})
    void zerosShownAsNothingAreRefused(String off) {
        Refusals.assertRefused(
                Edited.withPartChanged(
                        CraftedParts.GRID,
                        text -> text.replaceFirst("<sheetView ", "<sheetView showZeros=\"" + off + "\" ")),
                ProblemCode.HIDDEN);
    }

    @Test
    void formatsThatShowNothingAreRefused() {
        Refusals.assertRefused(FormatsTest.formatted(";;;"), ProblemCode.NUMBER_FORMAT);
        Refusals.assertRefused(
                grid(sheet -> {
                    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0;0;0;"));
                    Edited.cell(sheet, "O5").setCellStyle(style);
                }),
                ProblemCode.NUMBER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iconSet", "dataBar"})
    void iconsAndBarsInThePlaceOfValuesAreRefused(String kind) {
        String format = "<conditionalFormatting sqref=\"B5:B9\"><cfRule type=\"" + kind + "\" priority=\"1\"><" + kind
                + " showValue=\"0\"/></cfRule></conditionalFormatting>";
        Refusals.assertRefused(
                Edited.withPartChanged(
                        CraftedParts.GRID, text -> text.replace("</sheetData>", "</sheetData>" + format)),
                ProblemCode.NUMBER_FORMAT);
    }

    @Test
    void aDrawingOverTheCellsIsRefused() {
        Refusals.assertRefused(
                grid(sheet -> {
                    XSSFDrawing drawing = sheet.createDrawingPatriarch();
                    drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 1, 1, 4, 9))
                            .setText("");
                }),
                ProblemCode.REFUSED_PART);
    }

    @Test
    void whiteTextIsRefused() {
        Refusals.assertRefused(
                withTextsOfARow(font -> font.setColor(IndexedColors.WHITE.getIndex())), ProblemCode.HIDDEN);
    }

    private static byte[] withTextsOfARow(Consumer<XSSFFont> change) {
        return grid(sheet -> {
            XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
            XSSFFont font = sheet.getWorkbook().createFont();
            change.accept(font);
            style.setFont(font);
            sheet.getRow(6).forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    cell.setCellStyle(style);
                }
            });
        });
    }

    /** Sizes do not count: such a row is read, and the review shows what was read. */
    @Test
    void tinyTextIsReadLikeAnyOther() {
        byte[] file = withTextsOfARow(font -> font.setFontHeightInPoints((short) 1));
        assertThat(Fixture.readable(WorkbookReader.read(file, Fixture.VOCABULARY))
                        .tables()
                        .get(0)
                        .rows())
                .extracting(Row::id)
                .containsExactly("RF1", "RF2", "RF3");
    }

    @Test
    void sheetsNobodyAskedForAreRefusedUnlessEmpty() {
        Refusals.assertRefused(
                Edited.inSpreadsheet(workbook ->
                        Edited.cell(workbook.createSheet("Autre"), "A1").setCellValue("x")),
                ProblemCode.UNKNOWN_SHEET);
    }
}
