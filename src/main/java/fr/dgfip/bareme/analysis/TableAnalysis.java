package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.analysis.Cover.Answer;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Overlaps;
import fr.dgfip.bareme.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds all faults of one table. For one thread, once. */
final class TableAnalysis {
    /** Filled one after the other, nobody gets to more before asking again. */
    static final int MOST_GAPS = 20;

    /** Rows named together as masking one: more are told as they are, not tried one by one for being needed. */
    private static final int MOST_TRIED = 40;

    private final DecisionTable table;
    private final TableBoxes boxes;
    private final Steps steps;
    private final List<Fault> faults = new ArrayList<>();
    /** Rows that some fact matches, and of FIRST tables that are not known to be masked. */
    private final BitSet alive = new BitSet();

    private final Map<Integer, int[]> witnesses = new HashMap<>();

    private TableAnalysis(DecisionTable table, LocalDate applicableFrom, long steps) {
        this.table = table;
        this.boxes = new TableBoxes(table, applicableFrom);
        this.steps = new Steps(steps);
    }

    /**
     * @param applicableFrom first legal date of the rule set
     * @param steps rows it may look at, see {@link Steps}
     */
    static TableAnalysis of(DecisionTable table, LocalDate applicableFrom, long steps) {
        TableAnalysis analysis = new TableAnalysis(table, applicableFrom, steps);
        analysis.run();
        return analysis;
    }

    TableBoxes boxes() {
        return boxes;
    }

    /** In the order of the rows, gaps last. */
    List<Fault> faults() {
        return faults;
    }

    /** A fact the row concludes of; empty when there is none, or none was found within the steps. */
    Optional<int[]> witness(int row) {
        return Optional.ofNullable(witnesses.get(row));
    }

    /** Places of the search looked at. */
    long nodes() {
        return steps.nodes();
    }

    private void run() {
        for (int row = 0; row < boxes.size(); row++) {
            BitSet impossible = boxes.impossible(row);
            if (impossible.isEmpty()) {
                alive.set(row);
            } else {
                faults.add(new Fault.Unreachable(row, impossible.nextSetBit(0)));
            }
        }
        if (table.policy() == HitPolicy.FIRST) {
            findMasked();
        } else {
            alive.stream().forEach(row -> witnesses.put(row, boxes.point(boxes.row(row))));
            findOverlaps();
            findRepeated();
        }
        faults.sort(Comparator.comparingInt(Fault::row));
        if (table.complete()) {
            findGaps();
        }
    }

    private void findMasked() {
        List<Integer> unproved = findMasked(alive.stream().boxed().toList());
        if (!unproved.isEmpty()) {
            unproved = findMasked(unproved);
        }
        if (!unproved.isEmpty()) {
            faults.add(new Fault.UnprovedRows(unproved));
        }
    }

    /** Those of the rows for which their share of the steps does not suffice: what others leave may, the next time. */
    private List<Integer> findMasked(List<Integer> rows) {
        List<Integer> unproved = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            steps.share(rows.size() - i + (table.complete() ? 1 : 0));
            int row = rows.get(i);
            List<Integer> earlier = meeting(row);
            Runs[] box = boxes.row(row);
            Optional<Integer> outer = earlier.stream()
                    .filter(other -> TableBoxes.holds(boxes.row(other), box))
                    .findFirst();
            if (outer.isPresent()) {
                faults.add(new Fault.Subsumed(row, outer.get(), boxes.point(box)));
                alive.clear(row);
            } else {
                answer(row, earlier, unproved);
            }
        }
        return unproved;
    }

    private void answer(int row, List<Integer> earlier, List<Integer> unproved) {
        Answer answer = cover(boxes.row(row), earlier);
        if (answer instanceof Answer.Open open) {
            witnesses.put(row, open.point());
        } else if (answer instanceof Answer.Covered covered) {
            List<Integer> by = fewest(
                    boxes.row(row),
                    covered.boxes().stream().mapToObj(earlier::get).toList());
            int[] point = boxes.point(boxes.row(row));
            int taker = by.stream()
                    .filter(other -> TableBoxes.has(boxes.row(other), point))
                    .findFirst()
                    .orElseThrow();
            faults.add(new Fault.Masked(row, by, point, taker));
            alive.clear(row);
        } else {
            unproved.add(row);
        }
    }

    /** The rows before one that accept some of what it accepts. */
    private List<Integer> meeting(int row) {
        List<Integer> meeting = new ArrayList<>();
        for (int other = alive.nextSetBit(0); other < row; other = alive.nextSetBit(other + 1)) {
            steps.take(1);
            if (TableBoxes.meet(boxes.row(other), boxes.row(row))) {
                meeting.add(other);
            }
        }
        return meeting;
    }

    private Answer cover(Runs[] region, List<Integer> rows) {
        return Cover.of(region, rows.stream().map(boxes::row).toList(), steps);
    }

    /** Leaves out, one by one, rows without which the others still cover the region. */
    private List<Integer> fewest(Runs[] region, List<Integer> covering) {
        List<Integer> needed = new ArrayList<>(covering);
        for (int i = needed.size() - 1; i >= 0 && covering.size() <= MOST_TRIED; i--) {
            List<Integer> others = new ArrayList<>(needed);
            others.remove(i);
            if (cover(region, others) instanceof Answer.Covered) {
                needed = others;
            }
        }
        return needed;
    }

    private void findOverlaps() {
        if (table.policy() != HitPolicy.UNIQUE) {
            return;
        }
        Overlaps overlaps = Overlaps.of(table.conditions(), table.rows());
        Map<Row, Integer> places = new HashMap<>();
        table.rows().forEach(row -> places.put(row, places.size()));
        for (Overlaps.Overlap overlap : overlaps.overlaps()) {
            int row = places.get(overlap.row());
            for (Row other : overlap.others()) {
                Runs[] common = TableBoxes.common(boxes.row(row), boxes.row(places.get(other)));
                if (TableBoxes.meet(common, common)) {
                    faults.add(new Fault.Overlap(row, places.get(other), boxes.point(common)));
                }
            }
        }
        if (!overlaps.complete()) {
            faults.add(new Fault.UnprovedPairs());
        }
    }

    /** Among rows with the same outcomes: each that another makes needless is told once. */
    private void findRepeated() {
        Map<List<Optional<Object>>, List<Integer>> byOutcomes = new HashMap<>();
        alive.stream()
                .forEach(row -> byOutcomes
                        .computeIfAbsent(table.rows().get(row).outcomes(), any -> new ArrayList<>())
                        .add(row));
        List<Integer> unproved = new ArrayList<>();
        for (List<Integer> same : byOutcomes.values()) {
            for (int row : same) {
                steps.take(same.size());
                if (steps.spent()) {
                    unproved.add(row);
                } else {
                    repeated(row, same).ifPresent(faults::add);
                }
            }
        }
        if (!unproved.isEmpty()) {
            faults.add(new Fault.UnprovedRows(unproved.stream().sorted().toList()));
        }
    }

    private Optional<Fault> repeated(int row, List<Integer> same) {
        for (int other : same) {
            boolean twin = isTwin(row, other);
            if (other < row && twin && TableBoxes.meet(boxes.row(row), boxes.row(other))) {
                return Optional.of(new Fault.Duplicate(
                        row, other, boxes.point(TableBoxes.common(boxes.row(row), boxes.row(other)))));
            }
            if (other != row && !twin && TableBoxes.holds(boxes.row(other), boxes.row(row))) {
                return Optional.of(new Fault.Subsumed(row, other, boxes.point(boxes.row(row))));
            }
        }
        return Optional.empty();
    }

    /** Whether two rows ask the same of every fact, whatever their periods. */
    private boolean isTwin(int row, int other) {
        for (int column = 0; column < boxes.periodColumn(); column++) {
            if (!boxes.row(row)[column].equals(boxes.row(other)[column])) {
                return false;
            }
        }
        return true;
    }

    private void findGaps() {
        List<Runs[]> accepted =
                new ArrayList<>(alive.stream().mapToObj(boxes::row).toList());
        for (int found = 0; found <= MOST_GAPS; found++) {
            steps.share(1);
            Answer answer = Cover.of(boxes.everything(), accepted, steps);
            if (answer instanceof Answer.Open open && found < MOST_GAPS) {
                Runs[] box = boxes.widen(open.point(), accepted);
                faults.add(new Fault.Gap(open.point(), box));
                accepted.add(box);
            } else {
                if (!(answer instanceof Answer.Covered)) {
                    faults.add(new Fault.UnprovedGaps(answer instanceof Answer.Open));
                }
                return;
            }
        }
    }
}
