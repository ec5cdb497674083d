package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The header row of a grid: which known label each column has.
 *
 * @param row its row number
 * @param columns column numbers by label, in the order of the sheet
 */
record Header(int row, Map<String, Integer> columns) {
    static final Set<String> NUMBER_FORMS = Set.of("n°", "nº", "no", "numero");

    private static final List<String> ARROWS = List.of("→", "->", "=>", "⇒");

    /** The first row whose first cell is one of these folded forms; reports when there is none. */
    static OptionalInt row(SheetView view, Set<String> firstForms, String shownForm) {
        OptionalInt found = view.rows().stream()
                .filter(row -> firstForms.contains(French.fold(view.peek(row, 1))))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (found.isEmpty()) {
            view.report(
                    ProblemCode.MISSING_HEADER,
                    "",
                    "il n'y a pas de ligne d'en-tête",
                    "commencez-la en colonne A par « " + shownForm + " »");
        }
        return found;
    }

    /** Reads the labels of the row; reports those that are unknown, repeated, ambiguous or missing. */
    static Header read(SheetView view, int row, Collection<String> known, Collection<String> required) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> unknown = new LinkedHashMap<>();
        for (int column : view.columns(row)) {
            String text = canonical(view.text(row, column));
            List<String> found = matches(text, known);
            if (text.isEmpty()) {
                view.passOver(column);
            } else if (found.size() != 1) {
                unknown.put(column, text);
            } else if (columns.putIfAbsent(found.get(0), column) != null) {
                view.passOver(column);
                view.report(
                        row,
                        column,
                        ProblemCode.DUPLICATE_LABEL,
                        "est déjà l'en-tête de la colonne "
                                + view.cell(row, columns.get(found.get(0))).address(),
                        "gardez une seule de ces colonnes");
            }
        }
        List<String> free = new ArrayList<>(known);
        free.removeAll(columns.keySet());
        unknown.forEach((column, text) -> reportUnknown(view, row, column, text, matches(text, known), free));
        required.stream()
                .filter(label -> !columns.containsKey(label))
                .filter(label -> unknown.values().stream().noneMatch(text -> isMeant(label, text, free)))
                .forEach(label -> reportMissing(view, label));
        return new Header(row, columns);
    }

    private static boolean isMeant(String label, String text, Collection<String> free) {
        return Suggestions.nearest(text, free).filter(label::equals).isPresent();
    }

    /** Whether the row repeats the header, which is reported then. */
    private boolean reportsRepeated(SheetView view, int below) {
        boolean repeated = columns.entrySet().stream()
                .allMatch(column -> !view.isBlank(below, column.getValue())
                        && French.fold(canonical(view.text(below, column.getValue())))
                                .equals(French.fold(column.getKey())));
        if (repeated) {
            view.passOverRow(below);
            view.report(
                    below,
                    view.columns(below).get(0),
                    ProblemCode.UNREAD_CELL,
                    "répète la ligne d'en-tête",
                    "supprimez cette ligne : une feuille porte une seule table");
        }
        return repeated;
    }

    /** The form in which a header is looked for: one arrow, one sign for numbers. */
    static String canonical(String text) {
        if (NUMBER_FORMS.contains(French.fold(text))) {
            return Labels.NUMBER;
        }
        return ARROWS.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(arrow -> Labels.ARROW + French.strip(text.substring(arrow.length())))
                .orElse(text);
    }

    private static List<String> matches(String text, Collection<String> known) {
        if (known.contains(text)) {
            return List.of(text);
        }
        String folded = French.fold(text);
        return known.stream().filter(label -> French.fold(label).equals(folded)).toList();
    }

    private static void reportUnknown(
            SheetView view, int row, int column, String text, List<String> found, Collection<String> free) {
        view.passOver(column);
        if (found.isEmpty()) {
            view.report(
                    row,
                    column,
                    ProblemCode.UNKNOWN_LABEL,
                    "n'est pas un en-tête connu de cette feuille",
                    Suggestions.advice(
                            text, free, "choisissez un terme de la feuille « Vocabulaire » ou supprimez la colonne"));
        } else {
            view.report(
                    row,
                    column,
                    ProblemCode.AMBIGUOUS,
                    "peut désigner « " + String.join(" » ou « ", found) + " »",
                    "écrivez l'en-tête exactement comme dans la feuille « Vocabulaire »");
        }
    }

    private static void reportMissing(SheetView view, String label) {
        view.report(
                ProblemCode.MISSING_COLUMN,
                "",
                "la colonne « " + label + " » manque",
                "ajoutez cette colonne avec son en-tête");
    }

    Optional<Integer> column(String label) {
        return Optional.ofNullable(columns.get(label));
    }

    /** The text of the row in the column with this label; empty when blank or when there is no such column. */
    String text(SheetView view, int inRow, String label) {
        return column(label).map(column -> view.text(inRow, column)).orElse("");
    }

    /** The rows below the header that hold something in one of its columns; a repeated header is reported instead. */
    List<Integer> rowsBelow(SheetView view) {
        return view.rows().stream()
                .filter(below -> below > row)
                .filter(below -> columns.values().stream().anyMatch(column -> !view.isBlank(below, column)))
                .filter(below -> !reportsRepeated(view, below))
                .toList();
    }
}
