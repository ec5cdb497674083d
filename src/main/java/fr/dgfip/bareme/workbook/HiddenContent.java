package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports what a person looking at a sheet does not see: hidden rows and columns with
 * content, letters in the colour of their ground, merged cells. */
final class HiddenContent {
    private HiddenContent() {}

    /** @param gridFrom first row where each cell counts by itself, so that merging misleads */
    static void report(SheetView view, int gridFrom) {
        reportRows(view);
        reportColumns(view);
        reportUnseen(view);
        view.grid().merges.forEach(merge -> reportMerge(view, merge, gridFrom));
    }

    private static void reportRows(SheetView view) {
        SheetGrid grid = view.grid();
        List<CellRef> cells = view.rows().stream()
                .filter(row -> grid.hiddenRows.contains(row) || grid.hiddenByDefault && !grid.shownRows.contains(row))
                .map(row -> view.cell(row, grid.rows.get(row).firstKey()))
                .toList();
        view.reportTogether(
                cells,
                ProblemCode.HIDDEN,
                grid.filtered ? "est dans une ligne masquée par un filtre" : "est dans une ligne masquée",
                grid.filtered ? "effacez le filtre (Données > Filtrer)" : "affichez la ligne ou supprimez-la");
    }

    private static void reportColumns(SheetView view) {
        Map<Integer, CellRef> firstCells = new TreeMap<>();
        view.rows()
                .forEach(row -> view.columns(row).stream()
                        .filter(column ->
                                view.grid().hiddenColumns.stream().anyMatch(area -> area.contains(row, column)))
                        .forEach(column -> firstCells.putIfAbsent(column, view.cell(row, column))));
        view.reportTogether(
                firstCells.values(),
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

    private static void reportMerge(SheetView view, Area merge, int gridFrom) {
        boolean covers = view.grid().rows.subMap(merge.firstRow(), true, merge.lastRow(), true).entrySet().stream()
                .anyMatch(row -> row.getValue().keySet().stream()
                        .anyMatch(column -> merge.contains(row.getKey(), column)
                                && !(row.getKey() == merge.firstRow() && column == merge.firstColumn())));
        CellRef first = view.cell(merge.firstRow(), merge.firstColumn());
        CellRef last = view.cell(merge.lastRow(), merge.lastColumn());
        if (covers || merge.lastRow() >= gridFrom) {
            view.report(
                    merge.firstRow(),
                    merge.firstColumn(),
                    ProblemCode.MERGED,
                    "est dans des cellules fusionnées (" + first.address() + " à " + last.address() + ")",
                    "annulez la fusion et remplissez chaque cellule");
        }
    }
}
