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
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A shipped workbook which an office changes in its spreadsheet program. */
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
        return read(
                shipped,
                edited(
                        shipped,
                        sheet,
                        edited -> write(edited, find(edited, row, 0).getRowIndex(), header, text)));
    }

    /**
     * The shipped rules read again with one row more, the last of its sheet.
     *
     * @param like id of the row it is a copy of
     * @param cells texts that differ from that row, by column header; the row id among them
     */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withRow(
            ShippedRules<R, O> shipped, String sheet, String like, Map<String, String> cells) {
        return read(shipped, edited(shipped, sheet, edited -> {
            int added = edited.getLastRowNum() + 1;
            edited.copyRows(List.of(edited.getRow(find(edited, like, 0).getRowIndex())), added, new CellCopyPolicy());
            cells.forEach((header, text) -> write(edited, added, header, text));
        }));
    }

    private static <R extends Record, O extends Record> ShippedRules<R, O> read(
            ShippedRules<R, O> shipped, byte[] workbook) {
        DecisionType<R, O> type = shipped.type();
        WorkbookReading reading = WorkbookReader.read(workbook, type.vocabulary());
        assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
        return new ShippedRules<>(type, shipped.workbook(), ((WorkbookReading.Readable) reading).ruleSet());
    }

    private static void write(XSSFSheet sheet, int row, String header, String text) {
        sheet.getRow(row)
                .getCell(find(sheet, header, -1).getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    private static byte[] edited(ShippedRules<?, ?> shipped, String sheet, Consumer<XSSFSheet> edit) {
        try (InputStream in = Files.newInputStream(shipped.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook.getSheet(sheet));
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
