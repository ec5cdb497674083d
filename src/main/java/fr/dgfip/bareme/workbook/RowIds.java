package fr.dgfip.bareme.workbook;

import java.util.Map;
import java.util.Optional;

/** The column {@code N°}: every row has an id of its own. */
final class RowIds {
    private RowIds() {}

    /** The id of the row; empty text once it is reported as missing or repeated. */
    static String read(SheetView view, Header header, int row, Map<String, Integer> rowOfId) {
        int column = header.column(Labels.NUMBER).orElse(1);
        if (view.isBlank(row, column)) {
            view.report(
                    row,
                    column,
                    ProblemCode.MISSING_VALUE,
                    "la ligne n'a pas de numéro",
                    "donnez-lui un numéro stable ou effacez la ligne");
            return "";
        }
        Optional<String> id = view.read(row, column, RowIds::id);
        id.map(found -> rowOfId.putIfAbsent(found, row))
                .ifPresent(other -> view.report(
                        row,
                        column,
                        ProblemCode.DUPLICATE_ID,
                        "est déjà le numéro de " + view.cell(other, column).address(),
                        "donnez à chaque ligne son propre numéro"));
        return id.orElse("");
    }

    private static String id(CellContent content) throws UnreadableCell {
        boolean whole = content instanceof CellContent.Number number
                && number.value().scale() <= 0
                && number.unit().isEmpty();
        if (content instanceof CellContent.Text || whole) {
            return content.shown();
        }
        throw new UnreadableCell(
                ProblemCode.WRONG_TYPE, "n'est pas un numéro de ligne", "écrivez un texte court, par exemple « RF05 »");
    }
}
