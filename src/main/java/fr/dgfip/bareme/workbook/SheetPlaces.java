package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.diff.Difference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where the lines and columns a difference names stand in a sheet of the workbook. */
final class SheetPlaces {
    private static final Set<String> HEADER_STARTS = headerStarts();
    private static final int VALUE = 2;

    private final XSSFSheet sheet;
    /** What stands left above the header: labels of single values. */
    private final Map<String, Integer> rowsAbove = new HashMap<>();

    private final Map<String, Integer> columns = new HashMap<>();
    private int headerRow;
    private int lastColumn = 1;

    SheetPlaces(XSSFSheet sheet) {
        this.sheet = sheet;
        int last = sheet.getLastRowNum() + 1;
        for (int row = 1; row <= last && headerRow == 0; row++) {
            String first = French.fold(CellTexts.of(sheet, row, 1));
            if (HEADER_STARTS.contains(first)) {
                headerRow = row;
                header(row);
            } else {
                rowsAbove.putIfAbsent(first, row);
            }
        }
    }

    private static Set<String> headerStarts() {
        Set<String> starts = new HashSet<>(Header.NUMBER_FORMS);
        starts.add(French.fold(Labels.NAME));
        return Set.copyOf(starts);
    }

    private void header(int row) {
        for (int column = 1; column <= sheet.getRow(row - 1).getLastCellNum(); column++) {
            String label = French.fold(Header.canonical(CellTexts.of(sheet, row, column)));
            if (!label.isEmpty()) {
                columns.putIfAbsent(label, column);
                lastColumn = column;
            }
        }
    }

    int lastColumn() {
        return lastColumn;
    }

    /** The same cell, by the name this sheet has. */
    CellRef inSheet(CellRef cell) {
        return new CellRef(sheet.getSheetName(), cell.row(), cell.column());
    }

    /** The cell of the later workbook; none for what is gone. */
    Optional<CellRef> of(Difference difference) {
        Optional<Integer> column = difference.column().map(label -> columns.get(French.fold(Header.canonical(label))));
        if (difference.line().isPresent()) {
            return difference
                    .afterCell()
                    .map(cell -> inSheet(new CellRef(
                            cell.sheet(),
                            cell.row(),
                            column.orElse(difference.column().isPresent() ? cell.column() : 1))));
        }
        return difference.kind() == Difference.Kind.CELL_CHANGED
                ? difference
                        .column()
                        .map(label -> rowsAbove.get(French.fold(label)))
                        .map(row -> new CellRef(sheet.getSheetName(), row, VALUE))
                : column.map(found -> new CellRef(sheet.getSheetName(), headerRow, found));
    }
}
