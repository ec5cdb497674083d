package fr.dgfip.bareme.workbook;

import static fr.dgfip.bareme.workbook.Recipe.libreOffice;
import static fr.dgfip.bareme.workbook.Recipe.poi;

import fr.dgfip.bareme.workbook.Recipe.SavedBy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped workbook of the quitus as offices save it without changing what it says. */
final class QuitusSaves {
    static final Path SHIPPED = Path.of("decision-tables", "quitus", "2022-08-01.xlsx");

    /** The copy that was the base of the others. */
    static final String UNTOUCHED = "livre";

    private static final String GRID = "Grille de risque";
    private static final int HEADER = 3;
    private static final String NOTHING = "";
    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };

    static final List<Recipe> RECIPES = List.of(
            saved(UNTOUCHED, SavedBy.POI),
            saved("libreoffice", SavedBy.LIBREOFFICE),
            saved("libreoffice-par-ods", SavedBy.LIBREOFFICE_VIA_ODS),
            saved("libreoffice-par-fods", SavedBy.LIBREOFFICE_VIA_FODS),
            new Recipe("poi-en-flux", NOTHING, SavedBy.POI, file -> streamed(file, false)),
            new Recipe("poi-en-flux-chaines-partagees", NOTHING, SavedBy.POI, file -> streamed(file, true)),
            libreOffice("colonnes-deplacees", NOTHING, grid(sheet -> GoodSaves.swapColumns(sheet, 1, 5))),
            libreOffice("volets-zoom-et-filtre", NOTHING, everySheet(QuitusSaves::arrange)),
            poi("commentaires", NOTHING, grid(GoodSaves::comment)),
            libreOffice(
                    "mise-en-forme",
                    NOTHING,
                    everySheet(QuitusSaves::dress).andThen(Recipe.onSheet("Paramètres", QuitusSaves::account))),
            poi("dates-en-lettres", NOTHING, everySheet(QuitusSaves::spellDates)));

    private QuitusSaves() {}

    private static Recipe saved(String name, SavedBy program) {
        return new Recipe(name, NOTHING, program, file -> file);
    }

    private static Consumer<XSSFWorkbook> grid(Consumer<XSSFSheet> edit) {
        return Recipe.onSheet(GRID, edit);
    }

    private static Consumer<XSSFWorkbook> everySheet(Consumer<XSSFSheet> edit) {
        return workbook -> workbook.forEach(sheet -> edit.accept((XSSFSheet) sheet));
    }

    /** Panes, zoom, widths, printing, and a filter that hides nothing. */
    private static void arrange(XSSFSheet sheet) {
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setZoom(85);
        sheet.setColumnWidth(1, 9_000);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
        sheet.getPrintSetup().setLandscape(true);
        if (sheet.getSheetName().equals(GRID)) {
            sheet.setAutoFilter(new CellRangeAddress(HEADER, sheet.getLastRowNum(), 0, 10));
        }
    }

    /** Accounting formats; small numbers are rates and stay as they are. */
    private static void account(XSSFSheet sheet) {
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            boolean amount = cell != null
                    && cell.getCellType() == CellType.NUMERIC
                    && cell.getNumericCellValue() > 2
                    && !DateUtil.isCellDateFormatted(cell);
            if (amount) {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook()
                        .createDataFormat()
                        .getFormat("_-* #,##0_-;\\-* #,##0_-;_-* \"-\"??_-;_-@_-"));
                cell.setCellStyle(style);
            }
        }
    }

    /** Colours, a drop-down and a conditional format, as offices add them. */
    private static void dress(XSSFSheet sheet) {
        Map<Short, XSSFCellStyle> styles = new HashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                cell.setCellStyle(styles.computeIfAbsent(cell.getCellStyle().getIndex(), any -> {
                    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
                    style.cloneStyleFrom(cell.getCellStyle());
                    style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setFont(sheet.getWorkbook().createFont());
                    return style;
                }));
            }
        }
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"oui", "non"}),
                new CellRangeAddressList(4, 40, 1, 1)));
        var rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$A5=\"\"");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A5:H40")}, rule);
    }

    private static void spellDates(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                    LocalDate date = cell.getLocalDateTimeCellValue().toLocalDate();
                    String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
                    cell.setCellValue(day + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear());
                }
            }
        }
    }

    /** As programs write that never hold a whole sheet: the texts in the cells, or shared. */
    private static byte[] streamed(byte[] file, boolean shared) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(file));
                SXSSFWorkbook to = new SXSSFWorkbook(null, 100, false, shared)) {
            Map<Short, CellStyle> styles = new HashMap<>();
            for (Sheet sheet : from) {
                SXSSFSheet copy = to.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        copy(cell, copied.createCell(cell.getColumnIndex()), to, styles);
                    }
                }
            }
            to.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Cell from, Cell to, SXSSFWorkbook workbook, Map<Short, CellStyle> styles) {
        to.setCellStyle(styles.computeIfAbsent(from.getCellStyle().getIndex(), any -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(from.getCellStyle());
            return style;
        }));
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            default -> to.setBlank();
        }
    }
}
