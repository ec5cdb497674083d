package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.analysis.CellLanguage;
import fr.dgfip.bareme.analysis.OverlapExample;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Overlaps;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.stream.Collectors;

/** Reports the rows of a table that could match together where one row at most may. */
final class OverlapReport {
    /** So many rows a sentence bears. */
    private static final int MOST_NAMED = 6;

    private static final CellLanguage LANGUAGE = new OfficeLanguage();

    private OverlapReport() {}

    static void report(SheetView view, Header header, DecisionTable table) {
        int column = header.column(Labels.NUMBER).orElse(1);
        Overlaps overlaps = Overlaps.of(table.conditions(), table.rows());
        overlaps.overlaps()
                .forEach(overlap -> view.report(
                        view.cell(overlap.row().number(), column),
                        overlap.row().id(),
                        ProblemCode.OVERLAPPING_ROWS,
                        "accepte des cas que " + named(view, column, overlap.others())
                                + " accepte aussi" + example(table, overlap) + ", alors que la règle de choix est « "
                                + HitPolicy.UNIQUE.label()
                                + " »",
                        "séparez leurs conditions ou leurs périodes"));
        if (!overlaps.complete()) {
            view.report(
                    ProblemCode.TOO_MANY_ROWS_TO_COMPARE,
                    "",
                    "toutes les lignes n'ont pas été comparées deux à deux",
                    "corrigez d'abord celles qui se recouvrent, ou raccourcissez les listes de valeurs");
        }
    }

    private static String example(DecisionTable table, Overlaps.Overlap overlap) {
        return OverlapExample.of(table, overlap.row(), overlap.others().get(0), LANGUAGE)
                .map(fact -> ", par exemple " + fact)
                .orElse("");
    }

    private static String named(SheetView view, int column, List<Row> rows) {
        String named = rows.stream()
                .limit(MOST_NAMED)
                .map(row -> "« " + row.id() + " » ("
                        + view.cell(row.number(), column).address() + ")")
                .collect(Collectors.joining(", "));
        return rows.size() > MOST_NAMED ? named + " et " + (rows.size() - MOST_NAMED) + " autres lignes" : named;
    }
}
