package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reports what a person looking at a sheet does not see: hidden rows, columns and zeros with content, merged cells. */
final class HiddenContent {
    private HiddenContent() {}

    /** @param gridFrom first row where each cell counts by itself, so that merging misleads */
    static void report(SheetView view, int gridFrom) {
        SheetGrid grid = view.grid();
        for (int row : view.rows()) {
            boolean hidden = grid.hiddenRows.get(row) || grid.hiddenByDefault && !grid.shownRows.get(row);
            if (hidden) {
                view.report(
                        row,
                        grid.rows.get(row).firstKey(),
                        ProblemCode.HIDDEN,
                        "est dans une ligne masquée",
                        "affichez la ligne ou supprimez-la");
            }
        }
        reportColumns(view);
        reportZeros(view);
        reportMerges(view, gridFrom);
    }

    private static void reportColumns(SheetView view) {
        if (view.grid().hiddenColumns.isEmpty()) {
            return;
        }
        NavigableMap<Integer, Integer> firstRow = new TreeMap<>();
        view.grid().rows.forEach((row, cells) -> cells.keySet().forEach(column -> firstRow.putIfAbsent(column, row)));
        for (Area columns : view.grid().hiddenColumns) {
            Optional<Map.Entry<Integer, Integer>> first =
                    firstRow.subMap(columns.firstColumn(), true, columns.lastColumn(), true).entrySet().stream()
                            .min(Map.Entry.comparingByValue());
            first.ifPresent(cell -> view.report(
                    cell.getValue(),
                    cell.getKey(),
                    ProblemCode.HIDDEN,
                    "est dans une colonne masquée",
                    "affichez la colonne ou supprimez-la"));
        }
    }

    private static void reportZeros(SheetView view) {
        if (view.grid().zerosHidden) {
            view.report(
                    ProblemCode.HIDDEN,
                    "",
                    "la feuille montre les zéros comme des cellules vides",
                    "cochez Fichier > Options > Options avancées > Afficher un zéro dans les cellules qui ont une valeur"
                            + " nulle");
        }
    }

    private static void reportMerges(SheetView view, int gridFrom) {
        List<Area> merges = view.grid().merges;
        if (merges.isEmpty()) {
            return;
        }
        BitSet cells = view.grid().cellsByColumn();
        for (Area merge : merges) {
            if (merge.lastRow() >= gridFrom || covers(merge, cells)) {
                view.report(
                        merge.firstRow(),
                        merge.firstColumn(),
                        ProblemCode.MERGED,
                        "est dans des cellules fusionnées",
                        "annulez la fusion et remplissez chaque cellule");
            }
        }
    }

    /** Whether the area has content besides its first cell. */
    private static boolean covers(Area merge, BitSet cells) {
        int lastRow = Math.min(merge.lastRow(), Limits.ROWS);
        int lastColumn = Math.min(merge.lastColumn(), Limits.COLUMNS);
        for (int column = merge.firstColumn(); column <= lastColumn; column++) {
            int first = merge.firstRow() + (column == merge.firstColumn() ? 1 : 0);
            int found = first > lastRow ? -1 : cells.nextSetBit(SheetGrid.bit(first, column));
            if (found >= 0 && found <= SheetGrid.bit(lastRow, column)) {
                return true;
            }
        }
        return false;
    }
}
