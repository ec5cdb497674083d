package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.diff.Difference;
import fr.dgfip.bareme.ruleset.diff.Difference.Kind;
import fr.dgfip.bareme.ruleset.diff.RuleSetDiff;
import fr.dgfip.bareme.workbook.CellMarks.Colour;
import fr.dgfip.bareme.workbook.SheetGrid.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes into the later of two workbooks what differs from the earlier. */
final class DifferenceMarks {
    private final XSSFWorkbook workbook;
    private final CellMarks colours = new CellMarks();
    private final Map<XSSFSheet, CellNotes> notes = new LinkedHashMap<>();
    private final Map<XSSFSheet, SheetPlaces> places = new LinkedHashMap<>();
    private int told;

    DifferenceMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void write(RuleSetDiff diff) {
        CellMarks.removeAll(workbook);
        ListSheet list = ListSheet.first(workbook, Labels.DIFFERENCES, 12, 26, 26, 26, 18, 50, 50);
        list.remark(count(diff.differences().size()));
        list.legend(Colour.ADDED);
        list.legend(Colour.CHANGED);
        list.legend(Colour.MOVED);
        list.remark("Ce qui est retiré n'est plus que dans cette liste.");
        list.remark("Si le classeur est déposé de nouveau, cette feuille, les notes et les couleurs ne sont pas lues.");
        list.header("Cellule", "Feuille", "Ligne", "Colonne", "Changement", "Avant", "Après");
        diff.differences().forEach(difference -> write(difference, list));
        notes.values().forEach(CellNotes::finish);
        colours.finish();
    }

    private static String count(int differences) {
        if (differences == 0) {
            return "Aucune différence.";
        }
        String first = differences > ListSheet.MOST_LINES ? " Voici les " + ListSheet.MOST_LINES + " premières." : "";
        return (differences == 1 ? "1 différence." : differences + " différences.") + first;
    }

    private void write(Difference difference, ListSheet list) {
        Optional<XSSFSheet> sheet = sheet(difference);
        Optional<CellRef> cell = sheet.flatMap(found -> place(found, difference));
        boolean isTold = told++ < ListSheet.MOST_LINES;
        if (isTold) {
            list(difference, sheet, cell, list);
        }
        if (cell.isPresent()) {
            colour(sheet.orElseThrow(), difference, cell.get());
            if (isTold) {
                note(difference)
                        .ifPresent(text -> notes.computeIfAbsent(sheet.orElseThrow(), CellNotes::new)
                                .add(cell.get(), text));
            }
        }
    }

    /** The sheet that shows it: the lines of a list of a test case stand with their case. */
    private Optional<XSSFSheet> sheet(Difference difference) {
        String title = difference.afterCell().map(CellRef::sheet).orElse(difference.sheet());
        return SheetNames.find(workbook, title);
    }

    private Optional<CellRef> place(XSSFSheet sheet, Difference difference) {
        SheetPlaces found = places.computeIfAbsent(sheet, SheetPlaces::new);
        boolean elsewhere = difference
                .afterCell()
                .filter(cell -> !cell.sheet().equals(difference.sheet()))
                .isPresent();
        return elsewhere ? difference.afterCell().map(found::inSheet) : found.of(difference);
    }

    private void list(Difference difference, Optional<XSSFSheet> sheet, Optional<CellRef> cell, ListSheet list) {
        String filled = difference.cells().stream()
                .map(found -> found.column() + " = " + found.text())
                .collect(Collectors.joining(" · "));
        boolean removed = difference.kind() == Kind.LINE_REMOVED;
        list.line(
                cell.or(() -> sheet.map(found -> new CellRef(found.getSheetName(), 1, 1))),
                List.of(
                        cell.map(CellRef::address).orElse("feuille"),
                        difference.sheet(),
                        difference.line().orElse(""),
                        difference.column().orElse(""),
                        difference.kind().label(),
                        removed ? filled : before(difference),
                        removed ? "" : filled + after(difference)));
    }

    private static String before(Difference difference) {
        return difference.before().map(text -> shown(difference, text)).orElse("");
    }

    private static String after(Difference difference) {
        return difference.after().map(text -> shown(difference, text)).orElse("");
    }

    private static String shown(Difference difference, String text) {
        return difference.kind() == Kind.LINE_MOVED ? Difference.position(text) : text;
    }

    private void colour(XSSFSheet sheet, Difference difference, CellRef cell) {
        boolean line = difference.kind() == Kind.LINE_ADDED;
        int last = line ? places.get(sheet).lastColumn() : cell.column();
        int first = line ? 1 : cell.column();
        colours.colour(sheet, new Area(cell.row(), first, cell.row(), Math.max(first, last)), colour(difference));
    }

    private static Colour colour(Difference difference) {
        return switch (difference.kind()) {
            case LINE_ADDED, COLUMN_ADDED -> Colour.ADDED;
            case LINE_MOVED -> Colour.MOVED;
            case LINE_REMOVED, CELL_CHANGED, COLUMN_REMOVED -> Colour.CHANGED;
        };
    }

    private static Optional<String> note(Difference difference) {
        boolean ownCell = difference
                .afterCell()
                .filter(cell -> cell.sheet().equals(difference.sheet()))
                .isPresent();
        return switch (difference.kind()) {
            case CELL_CHANGED ->
                Optional.of(ownCell ? "avant : " + shownOrEmpty(before(difference)) : difference.sentence());
            case LINE_MOVED -> Optional.of("ligne déplacée ; avant : " + before(difference));
            case LINE_ADDED, LINE_REMOVED -> Optional.of(difference.sentence()).filter(any -> !ownCell);
            case COLUMN_ADDED, COLUMN_REMOVED -> Optional.empty();
        };
    }

    private static String shownOrEmpty(String text) {
        return text.isEmpty() ? "(vide)" : text;
    }
}
