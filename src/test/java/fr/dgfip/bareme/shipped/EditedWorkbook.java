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
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A shipped workbook of which an office changes one cell in its spreadsheet program. */
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
        return read(shipped, edited(shipped, sheet, row, true, header, text));
    }

    /** As {@link #withCell}, in the last row of that name: the value a dated parameter has today. */
    public static <R extends Record, O extends Record> ShippedRules<R, O> withLastCell(
            ShippedRules<R, O> shipped, String sheet, String row, String header, String text) {
        return read(shipped, edited(shipped, sheet, row, false, header, text));
    }

    private static <R extends Record, O extends Record> ShippedRules<R, O> read(
            ShippedRules<R, O> shipped, byte[] workbook) {
        WorkbookReading reading = WorkbookReader.read(workbook, shipped.type().vocabulary());
        assertThat(reading).isInstanceOf(WorkbookReading.Readable.class);
        DecisionType<R, O> type = shipped.type();
        return new ShippedRules<>(type, shipped.workbook(), ((WorkbookReading.Readable) reading).ruleSet());
    }

    private static byte[] edited(
            ShippedRules<?, ?> shipped, String sheet, String row, boolean first, String header, String text) {
        try (InputStream in = Files.newInputStream(shipped.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet edited = workbook.getSheet(sheet);
            Cell head = find(edited, header, -1, true);
            edited.getRow(find(edited, row, 0, first).getRowIndex())
                    .getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param column where the text must stand; negative for anywhere */
    private static Cell find(XSSFSheet sheet, String text, int column, boolean first) {
        Optional<Cell> found = Optional.empty();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if ((column < 0 || cell.getColumnIndex() == column)
                        && SHOWN.formatCellValue(cell).equals(text)
                        && !(first && found.isPresent())) {
                    found = Optional.of(cell);
                }
            }
        }
        return found.orElseThrow(
                () -> new IllegalArgumentException(text + " does not stand in " + sheet.getSheetName()));
    }
}
