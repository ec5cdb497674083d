package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A sheet as its reader sees it. Remembers which cells were asked for: what nobody asked for is reported in the end, so
 * nothing is passed over in silence.
 */
final class SheetView {
    /** Reads one content. */
    interface Reading<T> {
        T read(CellContent content) throws UnreadableCell;
    }

    private static final int LONGEST_LABEL = 200;

    private final String name;
    private final boolean hidden;
    private final SheetGrid grid;
    private final CellDecoder decoder;
    private final Problems problems;
    private final ListBudget lists;
    private final BitSet seen = new BitSet();
    private final Set<Integer> passedOver = new HashSet<>();
    /** By column. */
    private final Map<Integer, Several> unread = new TreeMap<>();

    SheetView(WorkbookFile.Sheet sheet, SheetGrid grid, CellDecoder decoder, Problems problems, ListBudget lists) {
        this.name = sheet.name();
        this.hidden = sheet.hidden();
        this.grid = grid;
        this.decoder = decoder;
        this.problems = problems;
        this.lists = lists;
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

    /** What the lists of the workbook may still hold. */
    ListBudget lists() {
        return lists;
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
        boolean first = !seen.get(SheetGrid.bit(row, column));
        seen.set(SheetGrid.bit(row, column));
        try {
            return decoder.decode(raw);
        } catch (UnreadableCell e) {
            if (first) {
                problems.at(cell(row, column), decoder.shown(raw), e::fault);
            }
            return CellContent.REFUSED;
        }
    }

    /** The text of a cell in search of something: as if nobody had asked for it, and longer ones are no label. */
    String peek(int row, int column) {
        RawCell raw = cells(row).get(column);
        if (raw == null || raw.text().length() > LONGEST_LABEL) {
            return "";
        }
        try {
            return decoder.decode(raw).shown();
        } catch (UnreadableCell e) {
            return "";
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
        columns(row).forEach(column -> seen.set(SheetGrid.bit(row, column)));
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
            problems.at(cell(row, column), content.shown(), e::fault);
            return Optional.empty();
        }
    }

    void report(int row, int column, ProblemCode code, String why, String advice) {
        report(row, column, code, why, () -> advice);
    }

    /** As {@link #report(int, int, ProblemCode, String, String)} for an advice that takes time to find. */
    void report(int row, int column, ProblemCode code, String why, Supplier<String> advice) {
        problems.at(cell(row, column), text(row, column), () -> new Fault(code, why, advice.get()));
    }

    void report(ProblemCode code, String read, String why, String advice) {
        problems.add(CellProblem.ofSheet(code, name, read, why, advice));
    }

    /** One mistake that shows in several cells: told at the first, with the others named. */
    void reportTogether(Collection<CellRef> cells, ProblemCode code, String why, String advice) {
        cells.stream().findFirst().ifPresent(first -> {
            Several several = new Several(first, text(first.row(), first.column()));
            cells.stream().skip(1).forEach(several::add);
            report(several, code, why, advice);
        });
    }

    private void report(Several several, ProblemCode code, String why, String advice) {
        report(several.first(), several.read(), code, why + several.others(), advice);
    }

    /** @param read what the cell showed: its row may be forgotten */
    void report(CellRef cell, String read, ProblemCode code, String why, String advice) {
        problems.at(cell, read, () -> new Fault(code, why, advice));
    }

    /** Notes what nobody asked for in a row, and forgets the row: what is made of it takes its place in memory. */
    void finish(int row) {
        for (int column : columns(row)) {
            if (isUnread(row, column)) {
                CellRef cell = cell(row, column);
                Several known = unread.get(column);
                if (known == null) {
                    unread.put(column, new Several(cell, text(row, column)));
                } else {
                    known.add(cell);
                }
            }
        }
        grid.rows.remove(row);
    }

    /** Reports what holds something and was not asked for, once for each column. */
    void reportUnread(String why, String advice) {
        rows().forEach(this::finish);
        unread.values().forEach(cells -> report(cells, ProblemCode.UNREAD_CELL, why, advice));
    }

    /** What {@link #reportUnread} says of a grid. */
    void reportUnreadOfGrid() {
        reportUnread(
                "n'appartient à aucune colonne de la grille", "donnez un en-tête à la colonne ou effacez ces cellules");
    }

    private boolean isUnread(int row, int column) {
        if (seen.get(SheetGrid.bit(row, column)) || passedOver.contains(column)) {
            return false;
        }
        CellContent content = content(row, column);
        return !(content instanceof CellContent.Blank) && !(content instanceof CellContent.Refused);
    }
}
