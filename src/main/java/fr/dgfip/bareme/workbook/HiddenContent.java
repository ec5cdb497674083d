package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.Map;

/** Reports what a person looking at a sheet does not see: hidden rows and columns with content, merged cells. */
final class HiddenContent {
    private HiddenContent() {}

    /** @param gridFrom first row where each cell counts by itself, so that merging misleads */
    static void report(SheetView view, int gridFrom) {
        SheetGrid grid = view.grid();
        for (int row : view.rows()) {
            int first = grid.rows.get(row).firstKey();
            boolean hidden = grid.hiddenRows.contains(row) || grid.hiddenByDefault && !grid.shownRows.contains(row);
            if (hidden) {
                view.report(
                        row,
                        first,
                        ProblemCode.HIDDEN,
                        "est dans une ligne masquée",
                        "affichez la ligne ou supprimez-la");
            }
        }
        grid.hiddenColumns.forEach(columns -> reportColumns(view, columns));
        grid.merges.forEach(merge -> reportMerge(view, merge, gridFrom));
    }

    private static void reportColumns(SheetView view, Area columns) {
        view.grid().rows.entrySet().stream()
                .flatMap(row -> row.getValue().keySet().stream().map(column -> Map.entry(row.getKey(), column)))
                .filter(cell -> columns.contains(cell.getKey(), cell.getValue()))
                .findFirst()
                .ifPresent(cell -> view.report(
                        cell.getKey(),
                        cell.getValue(),
                        ProblemCode.HIDDEN,
                        "est dans une colonne masquée",
                        "affichez la colonne ou supprimez-la"));
    }

    private static void reportMerge(SheetView view, Area merge, int gridFrom) {
        boolean covers = view.grid().rows.subMap(merge.firstRow(), true, merge.lastRow(), true).entrySet().stream()
                .anyMatch(row -> row.getValue().keySet().stream()
                        .anyMatch(column -> merge.contains(row.getKey(), column)
                                && !(row.getKey() == merge.firstRow() && column == merge.firstColumn())));
        if (covers || merge.lastRow() >= gridFrom) {
            view.report(
                    merge.firstRow(),
                    merge.firstColumn(),
                    ProblemCode.MERGED,
                    "est dans des cellules fusionnées",
                    "annulez la fusion et remplissez chaque cellule");
        }
    }
}
