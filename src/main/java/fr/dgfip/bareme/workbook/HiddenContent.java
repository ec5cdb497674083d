package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reports what a person looking at a sheet does not see: hidden rows, columns and zeros with content, letters in the colour
 * of their ground, merged cells.
 */
final class HiddenContent {
    private HiddenContent() {}

    /** @param gridFrom first row where each cell counts by itself, so that merging misleads */
    static void report(SheetView view, int gridFrom) {
        reportRows(view);
        reportColumns(view);
        reportUnseen(view);
        reportZeros(view);
        reportMerges(view, gridFrom);
    }

    private static void reportRows(SheetView view) {
        SheetGrid grid = view.grid();
        List<CellRef> cells = view.rows().stream()
                .filter(row -> grid.hiddenRows.get(row) || grid.hiddenByDefault && !grid.shownRows.get(row))
                .map(row -> view.cell(row, grid.rows.get(row).firstKey()))
                .toList();
        view.reportTogether(
                cells,
                ProblemCode.HIDDEN,
                grid.filtered ? "est dans une ligne masquée par un filtre" : "est dans une ligne masquée",
                grid.filtered ? "effacez le filtre (Données > Filtrer)" : "affichez la ligne ou supprimez-la");
    }

    private static void reportColumns(SheetView view) {
        BitSet hidden = new BitSet();
        view.grid().hiddenColumns.forEach(columns -> hidden.set(columns.firstColumn(), columns.lastColumn() + 1));
        if (hidden.isEmpty()) {
            return;
        }
        NavigableMap<Integer, Integer> firstRow = new TreeMap<>();
        view.grid().rows.forEach((row, cells) -> cells.keySet().forEach(column -> firstRow.putIfAbsent(column, row)));
        view.reportTogether(
                firstRow.entrySet().stream()
                        .filter(column -> hidden.get(column.getKey()))
                        .map(column -> view.cell(column.getValue(), column.getKey()))
                        .toList(),
                ProblemCode.HIDDEN,
                "est dans une colonne masquée",
                "affichez la colonne ou supprimez-la");
    }

    private static void reportUnseen(SheetView view) {
        List<CellRef> cells = view.rows().stream()
                .flatMap(row -> view.columns(row).stream()
                        .filter(column -> view.isUnseen(row, column))
                        .map(column -> view.cell(row, column)))
                .toList();
        view.reportTogether(
                cells,
                ProblemCode.HIDDEN,
                "est écrit de la couleur du fond",
                "changez la couleur de police ou effacez la cellule");
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
                CellRef first = view.cell(merge.firstRow(), merge.firstColumn());
                CellRef last = view.cell(merge.lastRow(), merge.lastColumn());
                view.report(
                        merge.firstRow(),
                        merge.firstColumn(),
                        ProblemCode.MERGED,
                        "est dans des cellules fusionnées (" + first.address() + " à " + last.address() + ")",
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
