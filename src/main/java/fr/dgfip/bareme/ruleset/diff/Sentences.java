package fr.dgfip.bareme.ruleset.diff;

import fr.dgfip.bareme.ruleset.diff.Difference.WrittenCell;
import java.util.List;
import java.util.stream.Collectors;

/** Tells differences in French. */
final class Sentences {
    private static final String ARROW = "→ ";

    private Sentences() {}

    /** The place of a cell: sheet, line where there is one, column. */
    static String place(String sheet, String line, String column) {
        String label = column.startsWith(ARROW) ? column.substring(ARROW.length()) : column;
        return line.isEmpty() ? sheet + ", " + label : sheet + ", " + line + ", colonne " + label;
    }

    static String changed(String sheet, String line, String column, String before, String after) {
        return place(sheet, line, column) + " : " + shown(before) + " → " + shown(after);
    }

    static String shown(String text) {
        return text.isEmpty() ? "(vide)" : text;
    }

    static String added(String sheet, String line, List<WrittenCell> cells) {
        return sheet + ", " + line + " : ligne ajoutée" + content(cells);
    }

    static String removed(String sheet, String line, List<WrittenCell> cells) {
        return sheet + ", " + line + " : ligne retirée" + content(cells);
    }

    private static String content(List<WrittenCell> cells) {
        return cells.isEmpty()
                ? ""
                : cells.stream()
                        .map(cell -> cell.column() + " = " + cell.text())
                        .collect(Collectors.joining(" · ", " (", ")"));
    }

    static String moved(String sheet, String line, String before, String after, boolean decides) {
        return sheet + ", " + line + " : ligne déplacée, " + position(before) + " → " + position(after)
                + (decides ? " ; l'ordre compte : la première ligne qui convient l'emporte" : "");
    }

    /** @param previous the line just above, empty when there is none */
    static String position(String previous) {
        return previous.isEmpty() ? "en tête" : "après " + previous;
    }

    static String column(String sheet, String column, boolean added) {
        return sheet + " : colonne « " + column + " » " + (added ? "ajoutée" : "retirée");
    }
}
