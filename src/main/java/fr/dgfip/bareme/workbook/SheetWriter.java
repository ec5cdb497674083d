package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes the cells of one sheet; rows and columns count from 1. */
final class SheetWriter {
    private static final int CHARACTER_WIDTH = 256;
    private static final int SURE_DIGITS = 15;
    private static final float LINE_POINTS = 15;
    private static final int MAX_LINES = 12;
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final XSSFSheet sheet;
    private final Look look;

    SheetWriter(XSSFSheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow found = Optional.ofNullable(sheet.getRow(row - 1)).orElseGet(() -> sheet.createRow(row - 1));
        return found.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    void styled(int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column);
        cell.getCTCell().setT(STCellType.S);
        cell.getCTCell().setV(look.sharedText(Escapes.encode(text)));
        cell.setCellStyle(style);
    }

    /** Not every program fits a row to its wrapped text on opening; none is kept from doing so later. Widths come first. */
    private void grow(XSSFCell cell, String text) {
        int width = Math.max(1, sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER_WIDTH - 1);
        float height = LINE_POINTS * Math.min(MAX_LINES, (text.length() + width - 1) / width);
        if (height > cell.getRow().getHeightInPoints()) {
            cell.getRow().setHeightInPoints(height);
            cell.getRow().getCTRow().setCustomHeight(false);
        }
    }

    void header(int row, int column, String text, Look.Group group) {
        styled(row, column, text, look.header(group));
        grow(cell(row, column), text);
    }

    /** A text that stays one, whatever it starts with; nothing when it is empty. */
    void text(int row, int column, String text) {
        text(row, column, text, Look.GENERAL);
    }

    void text(int row, int column, String text, String format) {
        if (!text.isEmpty()) {
            boolean risky = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
            styled(row, column, text, risky ? look.quotedBody(format) : look.body(format));
            grow(cell(row, column), text);
        }
    }

    /** An empty cell that looks like its neighbours. */
    void blank(int row, int column, TermType type) {
        cell(row, column).setCellStyle(look.body(formatOfTexts(type)));
    }

    void date(int row, int column, LocalDate date) {
        value(row, column, date.toEpochDay(), new TermType.Date());
    }

    /** One value in the form a spreadsheet knows best: numbers and dates typed, all others as texts. */
    void value(int row, int column, Object key, TermType type) {
        if (type instanceof TermType.Decimal decimal && fits(decimal.number(key))) {
            BigDecimal number = decimal.number(key);
            number(row, column, decimal.isRate() ? number.movePointLeft(2) : number, format(decimal, number));
        } else if (type instanceof TermType.Date && fits(LocalDate.ofEpochDay((Long) key))) {
            XSSFCell cell = cell(row, column);
            cell.setCellValue(LocalDate.ofEpochDay((Long) key));
            cell.setCellStyle(look.body(Look.DATE));
        } else {
            text(row, column, ConditionText.value(key, type), formatOfTexts(type));
        }
    }

    /** Identifiers and texts stay as typed, {@code 0075} included. */
    static String formatOfTexts(TermType type) {
        return type instanceof TermType.Text ? Look.TEXT : Look.GENERAL;
    }

    private void number(int row, int column, BigDecimal number, String format) {
        XSSFCell cell = cell(row, column);
        cell.setCellType(CellType.NUMERIC);
        cell.getCTCell().setV(number.stripTrailingZeros().toPlainString());
        cell.setCellStyle(look.body(format));
    }

    private static String format(TermType.Decimal type, BigDecimal number) {
        int decimals = number.stripTrailingZeros().scale() > 0 ? type.scale() : 0;
        String digits = (type.isRate() ? "0" : "#,##0") + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        if (type.isRate()) {
            return digits + "%";
        }
        return type.isAmount() ? digits + "\"\u00A0€\"" : digits;
    }

    private static boolean fits(BigDecimal number) {
        return number.precision() <= SURE_DIGITS;
    }

    private static boolean fits(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column - 1, characters * CHARACTER_WIDTH);
    }

    /** What is typed into the column stays text. */
    void keepTexts(int column) {
        sheet.setDefaultColumnStyle(column - 1, look.emptyColumn());
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn - 1, lastColumn - 1));
    }

    /** Rows above and columns left of the cell stay in view. */
    void freeze(int row, int column) {
        sheet.createFreezePane(column - 1, row - 1);
    }
}
