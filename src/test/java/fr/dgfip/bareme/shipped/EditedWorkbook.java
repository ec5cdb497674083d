package fr.dgfip.bareme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A shipped workbook of which an office changes cells, or to which it adds rows, in its spreadsheet program. */
public final class EditedWorkbook {
    private static final DataFormatter SHOWN = new DataFormatter();

    private EditedWorkbook() {}

    /**
     * What an office writes over in one cell.
     *
     * @param row text in the first column: a row id or the name of a parameter
     * @param header text of the column header
     * @param last the last row of that name rather than the first: the value a dated parameter has today
     */
    public record CellText(String sheet, String row, String header, String text, boolean last) {
        public CellText(String sheet, String row, String header, String text) {
            this(sheet, row, header, text, false);
        }
    }

    /** The shipped rules read again with one cell written over, see {@link CellText}. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withCell(
            ShippedRules<R, O> shipped, String sheet, String row, String header, String text) {
        return withCells(shipped, List.of(new CellText(sheet, row, header, text)));
    }

    /** As {@link #withCell}, in the last row of that name. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withLastCell(
            ShippedRules<R, O> shipped, String sheet, String row, String header, String text) {
        return withCells(shipped, List.of(new CellText(sheet, row, header, text, true)));
    }

    /** As {@link #withCell}, with several cells: reading a workbook again is what takes long. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withCells(
            ShippedRules<R, O> shipped, List<CellText> cells) {
        return edited(shipped, workbook -> cells.forEach(cell -> write(workbook.getSheet(cell.sheet()), cell)));
    }

    /** The shipped rules read again with rows added, each the last of its sheet. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withRows(
            ShippedRules<R, O> shipped, List<NewRow> rows) {
        return edited(shipped, workbook -> rows.forEach(row -> add(workbook.getSheet(row.sheet()), row)));
    }

    private static <R extends Record, O extends Record> ShippedRules<R, O> edited(
            ShippedRules<R, O> shipped, Consumer<XSSFWorkbook> edit) {
        WorkbookReading reading =
                WorkbookReader.read(bytes(shipped, edit), shipped.type().vocabulary());
        assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
        DecisionType<R, O> type = shipped.type();
        return new ShippedRules<>(type, shipped.workbook(), ((WorkbookReading.Readable) reading).ruleSet());
    }

    /** The file itself with cells written over. */
    public static byte[] edited(ShippedRules<?, ?> shipped, List<CellText> cells) {
        return bytes(shipped, workbook -> cells.forEach(cell -> write(workbook.getSheet(cell.sheet()), cell)));
    }

    private static byte[] bytes(ShippedRules<?, ?> shipped, Consumer<XSSFWorkbook> edit) {
        try (InputStream in = Files.newInputStream(shipped.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XSSFSheet sheet, NewRow added) {
        XSSFRow like = sheet.getRow(find(sheet, added.like(), 0, false).getRowIndex());
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.copyRowFrom(like, new CellCopyPolicy());
        row.getCell(0).setCellValue(added.id());
        added.cells().forEach((header, text) -> write(sheet, row, header, text));
    }

    private static void write(XSSFSheet sheet, CellText cell) {
        XSSFRow row = sheet.getRow(find(sheet, cell.row(), 0, cell.last()).getRowIndex());
        write(sheet, row, cell.header(), cell.text());
    }

    private static void write(XSSFSheet sheet, XSSFRow row, String header, String text) {
        row.getCell(find(sheet, header, -1, false).getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    /** @param column where the text must stand; negative for anywhere */
    private static Cell find(XSSFSheet sheet, String text, int column, boolean last) {
        List<Cell> found = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if ((column < 0 || cell.getColumnIndex() == column)
                        && SHOWN.formatCellValue(cell).equals(text)) {
                    found.add(cell);
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(text + " does not stand in " + sheet.getSheetName());
        }
        return found.get(last ? found.size() - 1 : 0);
    }
}
