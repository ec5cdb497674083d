package fr.dgfip.bareme.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Rows that one fact could match together: mistakes in a table of which one row at most may match. Exact, column by column:
 * two rows overlap when their periods do and in every column some value, or the absence of one, satisfies both.
 *
 * @param overlaps as few as name every pair that was found
 * @param complete whether all pairs were compared
 */
public record Overlaps(List<Overlap> overlaps, boolean complete) {
    /** Nobody reads on beyond; the rest shows once these are mended. */
    private static final int MOST_PAIRS = 1_000;

    /** 20,000 rows told apart by five columns of eight values are compared within it, in 0.7 s of one processor. */
    private static final long MOST_STEPS = 75_000_000;

    public Overlaps {
        overlaps = List.copyOf(overlaps);
    }

    /** @param others rows that may match together with it, in the order of the table */
    public record Overlap(Row row, List<Row> others) {
        public Overlap {
            others = List.copyOf(others);
        }
    }

    /** @param conditions the columns of the rows' conditions */
    public static Overlaps of(List<Column> conditions, List<Row> rows) {
        return of(conditions, rows, MOST_STEPS);
    }

    static Overlaps of(List<Column> conditions, List<Row> rows, long mostSteps) {
        int[] order = mostTellingFirst(conditions, rows);
        Map<Integer, TreeSet<Integer>> pairs = new TreeMap<>();
        CommonValue common = new CommonValue();
        int[] found = {0};
        boolean complete = Meetings.fewest(rows, conditions.size()).forEach((earlier, later) -> {
            boolean told = pairs.containsKey(earlier) && pairs.get(earlier).contains(later);
            if (!told && overlap(rows.get(earlier), rows.get(later), conditions, order, common)) {
                pairs.computeIfAbsent(earlier, any -> new TreeSet<>()).add(later);
                pairs.computeIfAbsent(later, any -> new TreeSet<>()).add(earlier);
                found[0]++;
            }
            return common.steps() <= mostSteps && found[0] < MOST_PAIRS;
        });
        return new Overlaps(fewest(pairs, rows), complete);
    }

    /** Most pairs differ in the column with the most different conditions. */
    private static int[] mostTellingFirst(List<Column> conditions, List<Row> rows) {
        return IntStream.range(0, conditions.size())
                .boxed()
                .sorted(Comparator.comparing((Integer column) -> rows.stream()
                                .map(row -> row.conditions().get(column))
                                .distinct()
                                .count())
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean overlap(Row one, Row other, List<Column> conditions, int[] order, CommonValue common) {
        for (int column : order) {
            if (!common.exists(
                    one.conditions().get(column),
                    other.conditions().get(column),
                    conditions.get(column).term())) {
                return false;
            }
        }
        return one.validity().overlaps(other.validity());
    }

    /** The row in most pairs is likely the wrong one: it is told once with all its partners, then what is left. */
    private static List<Overlap> fewest(Map<Integer, TreeSet<Integer>> pairs, List<Row> rows) {
        Map<Integer, Overlap> told = new TreeMap<>();
        Map<Integer, TreeSet<Integer>> left = new LinkedHashMap<>(pairs);
        while (!left.isEmpty()) {
            int row = left.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<Integer, TreeSet<Integer>> entry) ->
                                    entry.getValue().size())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
            TreeSet<Integer> others = left.remove(row);
            told.put(
                    row,
                    new Overlap(rows.get(row), others.stream().map(rows::get).toList()));
            others.forEach(other -> left.get(other).remove(row));
            left.values().removeIf(TreeSet::isEmpty);
        }
        return new ArrayList<>(told.values());
    }
}
