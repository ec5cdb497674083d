package fr.dgfip.bareme.ruleset.diff;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.ruleset.diff.ComparedSheet.Order;
import fr.dgfip.bareme.ruleset.diff.Difference.Kind;
import fr.dgfip.bareme.ruleset.diff.Difference.WrittenCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares one sheet with its counterpart: columns, then lines in their order, then the lines that are gone. */
final class SheetDiff {
    private final ComparedSheet before;
    private final ComparedSheet after;
    private final Map<String, ComparedLine> linesBefore = new LinkedHashMap<>();
    private final Map<String, ComparedLine> linesAfter = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private SheetDiff(ComparedSheet before, ComparedSheet after) {
        this.before = before;
        this.after = after;
        before.lines().forEach(line -> linesBefore.put(line.key(), line));
        after.lines().forEach(line -> linesAfter.put(line.key(), line));
    }

    static List<Difference> of(ComparedSheet before, ComparedSheet after) {
        SheetDiff diff = new SheetDiff(before, after);
        diff.columns();
        diff.lines();
        return diff.differences;
    }

    private void columns() {
        before.columns().keySet().stream()
                .filter(column -> !after.columns().containsKey(column))
                .forEach(column -> column(Kind.COLUMN_REMOVED, column));
        after.columns().keySet().stream()
                .filter(column -> !before.columns().containsKey(column))
                .forEach(column -> column(Kind.COLUMN_ADDED, column));
    }

    private void column(Kind kind, String column) {
        differences.add(new Difference(
                kind,
                after.title(),
                Optional.empty(),
                Optional.of(column),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Sentences.column(after.title(), column, kind == Kind.COLUMN_ADDED)));
    }

    private void lines() {
        Map<String, String> moved = moved();
        Map<String, String> previousAfter = previous(linesAfter.keySet());
        for (ComparedLine line : after.lines()) {
            Optional<ComparedLine> known = Optional.ofNullable(linesBefore.get(line.key()));
            if (known.isEmpty()) {
                wholeLine(Kind.LINE_ADDED, line);
            } else {
                if (moved.containsKey(line.key())) {
                    move(known.get(), line, moved.get(line.key()), previousAfter.get(line.key()));
                }
                cells(known.get(), line);
            }
        }
        before.lines().stream()
                .filter(line -> !linesAfter.containsKey(line.key()))
                .forEach(line -> wholeLine(Kind.LINE_REMOVED, line));
    }

    /** Of the lines both have, those that left their place, with the line they came after; as few as possible. */
    private Map<String, String> moved() {
        Map<String, String> moved = new LinkedHashMap<>();
        if (after.order() == Order.FREE) {
            return moved;
        }
        Map<String, Integer> rank = new LinkedHashMap<>();
        linesBefore.keySet().forEach(key -> rank.put(key, rank.size()));
        List<String> common = new ArrayList<>(linesAfter.keySet());
        common.retainAll(linesBefore.keySet());
        BitSet stays = IncreasingRun.of(common.stream().mapToInt(rank::get).toArray());
        Map<String, String> previousBefore = previous(linesBefore.keySet());
        for (int i = stays.nextClearBit(0); i < common.size(); i = stays.nextClearBit(i + 1)) {
            moved.put(common.get(i), previousBefore.get(common.get(i)));
        }
        return moved;
    }

    private static Map<String, String> previous(Collection<String> keys) {
        Map<String, String> previous = new LinkedHashMap<>();
        String last = "";
        for (String key : keys) {
            previous.put(key, last);
            last = key;
        }
        return previous;
    }

    private void move(ComparedLine from, ComparedLine to, String previousBefore, String previousAfter) {
        boolean decides = before.order() == Order.DECIDES || after.order() == Order.DECIDES;
        differences.add(new Difference(
                Kind.LINE_MOVED,
                after.title(),
                Optional.of(to.key()),
                Optional.empty(),
                Optional.of(previousBefore),
                Optional.of(previousAfter),
                List.of(),
                from.place(),
                to.place(),
                true,
                Sentences.moved(after.title(), to.key(), previousBefore, previousAfter, decides)));
    }

    private void wholeLine(Kind kind, ComparedLine line) {
        boolean added = kind == Kind.LINE_ADDED;
        List<WrittenCell> cells = line.cells().entrySet().stream()
                .map(cell ->
                        new WrittenCell(cell.getKey(), cell.getValue().text().get()))
                .toList();
        differences.add(new Difference(
                kind,
                after.title(),
                Optional.of(line.key()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cells,
                added ? Optional.empty() : line.place(),
                added ? line.place() : Optional.empty(),
                true,
                added
                        ? Sentences.added(after.title(), line.key(), cells)
                        : Sentences.removed(after.title(), line.key(), cells)));
    }

    private void cells(ComparedLine from, ComparedLine to) {
        Set<String> columns = new LinkedHashSet<>(to.cells().keySet());
        columns.addAll(from.cells().keySet());
        for (String column : columns) {
            Optional<ComparedCell> old = Optional.ofNullable(from.cells().get(column));
            Optional<ComparedCell> now = Optional.ofNullable(to.cells().get(column));
            if (!old.map(ComparedCell::value).equals(now.map(ComparedCell::value))) {
                cell(from, to, column, old, now);
            }
        }
    }

    private void cell(
            ComparedLine from, ComparedLine to, String column, Optional<ComparedCell> old, Optional<ComparedCell> now) {
        String textBefore = old.map(cell -> cell.text().get()).orElse("");
        String textAfter = now.map(cell -> cell.text().get()).orElse("");
        differences.add(new Difference(
                Kind.CELL_CHANGED,
                after.title(),
                Optional.of(to.key()).filter(key -> !key.equals(ComparedLine.ABOVE)),
                Optional.of(column),
                Optional.of(textBefore),
                Optional.of(textAfter),
                List.of(),
                place(before, from, column),
                place(after, to, column),
                old.or(() -> now).filter(ComparedCell::inContent).isPresent(),
                Sentences.changed(after.title(), to.key(), column, textBefore, textAfter)));
    }

    private static Optional<CellRef> place(ComparedSheet sheet, ComparedLine line, String column) {
        Optional<Integer> position = Optional.ofNullable(sheet.columns().get(column));
        return line.place()
                .map(first -> position.map(found -> new CellRef(first.sheet(), first.row(), found))
                        .orElse(first));
    }
}
