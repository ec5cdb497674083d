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
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A shipped workbook of which an office changes a cell, or to which it adds rows, in its spreadsheet program. */
public final class EditedWorkbook {
    private static final DataFormatter SHOWN = new DataFormatter();

    private EditedWorkbook() {}

    /**
     * The shipped rules read again with one cell written over.
     *
     * @param row text in the first column: a row id or the name of a parameter, the first of that name
     * @param header text of the column header
     */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withCell(
            ShippedRules<R, O> shipped, String sheet, String row, String header, String text) {
        return edited(shipped, workbook -> {
            XSSFSheet edited = workbook.getSheet(sheet);
            write(edited, edited.getRow(find(edited, row, 0).getRowIndex()), header, text);
        });
    }

    /** The shipped rules read again with rows added, each a copy of another with some cells written over. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withRows(
            ShippedRules<R, O> shipped, List<NewRow> rows) {
        return edited(shipped, workbook -> rows.forEach(row -> add(workbook.getSheet(row.sheet()), row)));
    }

    private static void add(XSSFSheet sheet, NewRow added) {
        XSSFRow like = sheet.getRow(find(sheet, added.like(), 0).getRowIndex());
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.copyRowFrom(like, new CellCopyPolicy());
        row.getCell(0).setCellValue(added.id());
        added.cells().forEach((header, text) -> write(sheet, row, header, text));
    }

    private static void write(XSSFSheet sheet, XSSFRow row, String header, String text) {
        row.getCell(find(sheet, header, -1).getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    private static <R extends Record, O extends Record> ShippedRules<R, O> edited(
            ShippedRules<R, O> shipped, Consumer<XSSFWorkbook> edit) {
        WorkbookReading reading =
                WorkbookReader.read(bytes(shipped, edit), shipped.type().vocabulary());
        assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
        DecisionType<R, O> type = shipped.type();
        return new ShippedRules<>(type, shipped.workbook(), ((WorkbookReading.Readable) reading).ruleSet());
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

    /** @param column where the text must stand; negative for anywhere */
    private static Cell find(XSSFSheet sheet, String text, int column) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if ((column < 0 || cell.getColumnIndex() == column)
                        && SHOWN.formatCellValue(cell).equals(text)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException(text + " does not stand in " + sheet.getSheetName());
    }
}
