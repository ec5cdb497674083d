package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sheet as its reader sees it. Remembers which cells were asked for: what nobody asked for is reported in the end, so
 * nothing is passed over in silence.
 */
final class SheetView {
    /** Reads one content. */
    interface Reading<T> {
        T read(CellContent content) throws UnreadableCell;
    }

    /** So many addresses a sentence bears. */
    private static final int MOST_NAMED = 6;

    private final String name;
    private final boolean hidden;
    private final SheetGrid grid;
    private final CellDecoder decoder;
    private final Problems problems;
    private final Set<CellRef> seen = new HashSet<>();
    private final Set<Integer> passedOver = new HashSet<>();

    SheetView(WorkbookFile.Sheet sheet, CellDecoder decoder, Problems problems) {
        this.name = sheet.name();
        this.hidden = sheet.hidden();
        this.grid = sheet.grid();
        this.decoder = decoder;
        this.problems = problems;
    }

    String name() {
        return name;
    }

    /** Whether its tab is hidden. */
    boolean hidden() {
        return hidden;
    }

    /** Whether a cell with content is written in the colour of its ground. */
    boolean isUnseen(int row, int column) {
        RawCell raw = cells(row).get(column);
        return raw != null && decoder.isUnseen(raw);
    }

    SheetGrid grid() {
        return grid;
    }

    CellRef cell(int row, int column) {
        return new CellRef(name, row, column);
    }

    /** The rows that hold something, from the top. */
    List<Integer> rows() {
        return List.copyOf(grid.rows.keySet());
    }

    /** The columns of a row that hold something, from the left. */
    List<Integer> columns(int row) {
        return List.copyOf(cells(row).keySet());
    }

    private NavigableMap<Integer, RawCell> cells(int row) {
        return grid.rows.getOrDefault(row, Collections.emptyNavigableMap());
    }

    /** The content of a cell; {@link CellContent.Refused} once its problem is reported. */
    CellContent content(int row, int column) {
        RawCell raw = cells(row).get(column);
        if (raw == null) {
            return CellContent.BLANK;
        }
        boolean first = seen.add(cell(row, column));
        try {
            return decoder.decode(raw);
        } catch (UnreadableCell e) {
            if (first) {
                problems.at(cell(row, column), decoder.shown(raw), e.fault());
            }
            return CellContent.REFUSED;
        }
    }

    boolean isBlank(int row, int column) {
        return !cells(row).containsKey(column);
    }

    /** The column as a whole has been reported: its cells need not be one by one. */
    void passOver(int column) {
        passedOver.add(column);
    }

    /** The row as a whole has been reported. */
    void passOverRow(int row) {
        columns(row).forEach(column -> seen.add(cell(row, column)));
    }

    /** The text of a cell as people read it; empty when blank or refused. */
    String text(int row, int column) {
        return content(row, column).shown();
    }

    /** What the reading makes of the cell; empty once its problem is reported. */
    <T> Optional<T> read(int row, int column, Reading<T> reading) {
        CellContent content = content(row, column);
        if (content instanceof CellContent.Refused) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(content));
        } catch (UnreadableCell e) {
            problems.at(cell(row, column), content.shown(), e.fault());
            return Optional.empty();
        }
    }

    void report(int row, int column, ProblemCode code, String why, String advice) {
        problems.at(cell(row, column), text(row, column), new Fault(code, why, advice));
    }

    void report(ProblemCode code, String read, String why, String advice) {
        problems.add(CellProblem.ofSheet(code, name, read, why, advice));
    }

    /** One mistake that shows in several cells: told at the first, with the others named. */
    void reportTogether(Collection<CellRef> cells, ProblemCode code, String why, String advice) {
        cells.stream().findFirst().ifPresent(first -> {
            List<String> others = cells.stream().skip(1).map(CellRef::address).toList();
            int unnamed = others.size() - MOST_NAMED;
            String named = String.join(", ", others.subList(0, Math.min(others.size(), MOST_NAMED)));
            String also = others.isEmpty()
                    ? ""
                    : ", de même que " + named + (unnamed > 0 ? " et " + unnamed + " autres" : "");
            report(first.row(), first.column(), code, why + also, advice);
        });
    }

    /** Reports what holds something and was not asked for, once for each column. */
    void reportUnread(String why, String advice) {
        Map<Integer, List<CellRef>> unread = new TreeMap<>();
        grid.rows.forEach((row, cells) -> cells.keySet().stream()
                .filter(column -> isUnread(row, column))
                .forEach(column ->
                        unread.computeIfAbsent(column, any -> new ArrayList<>()).add(cell(row, column))));
        unread.values().forEach(cells -> reportTogether(cells, ProblemCode.UNREAD_CELL, why, advice));
    }

    /** What {@link #reportUnread} says of a grid. */
    void reportUnreadOfGrid() {
        reportUnread(
                "n'appartient à aucune colonne de la grille", "donnez un en-tête à la colonne ou effacez ces cellules");
    }

    private boolean isUnread(int row, int column) {
        if (seen.contains(cell(row, column)) || passedOver.contains(column)) {
            return false;
        }
        CellContent content = content(row, column);
        return !(content instanceof CellContent.Blank) && !(content instanceof CellContent.Refused);
    }
}
