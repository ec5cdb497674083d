package fr.dgfip.bareme.ruleset.diff;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.NamedCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that differs.
 *
 * @param sheet title of the table, or name of the sheet
 * @param line row id, parameter or case number; empty for what concerns the sheet as a whole
 * @param column header of the column, {@code → Points} for a result; empty for a whole line
 * @param before what the cell held, as an officer writes it; after which line a moved one came
 * @param after what it holds now
 * @param cells what an added or removed line holds, empty cells left out
 * @param beforeCell where it stood; the nearest cell known when its own is not
 * @param afterCell where it stands now, likewise
 * @param inContent whether it changes the hash of the version: a remark and an empty column do not
 * @param sentence all that in one French sentence
 */
public record Difference(
        Kind kind,
        String sheet,
        Optional<String> line,
        Optional<String> column,
        Optional<String> before,
        Optional<String> after,
        List<WrittenCell> cells,
        Optional<CellRef> beforeCell,
        Optional<CellRef> afterCell,
        boolean inContent,
        String sentence) {
    public Difference {
        cells = List.copyOf(cells);
    }

    /** What happened. A line under another name is one removed and one added. */
    public enum Kind implements NamedCode {
        LINE_ADDED("ajoutée"),
        LINE_REMOVED("retirée"),
        LINE_MOVED("déplacée"),
        CELL_CHANGED("modifiée"),
        COLUMN_ADDED("colonne ajoutée"),
        COLUMN_REMOVED("colonne retirée");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A filled cell of a line: the header of its column and what is written there. */
    public record WrittenCell(String column, String text) {}

    /** Where a moved line stands, by the line before it; empty when there is none. */
    public static String position(String previous) {
        return Sentences.position(previous);
    }

    /** Whether the other does the same to the same place, wherever that place stands. */
    boolean sameChange(Difference other) {
        return kind == other.kind && samePlace(other) && after.equals(other.after) && cells.equals(other.cells);
    }

    private boolean samePlace(Difference other) {
        return Objects.equals(List.of(sheet, line, column), List.of(other.sheet, other.line, other.column));
    }

    /** Whether both cannot be had at once: the same cell or place in the order, or a line one of the two removes. */
    boolean touches(Difference other) {
        boolean sameLine = sheet.equals(other.sheet) && line.isPresent() && line.equals(other.line);
        return samePlace(other) || sameLine && (kind == Kind.LINE_REMOVED || other.kind == Kind.LINE_REMOVED);
    }
}
