package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.LegalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The pairs of rows that may have a value in common in one column, or days in their periods: the only ones worth comparing in
 * full. A listed value is a point, a range itself, and what accepts nearly everything, or nothing but absence, meets every
 * row.
 */
final class Meetings {
    /** @param min least key, for texts their rank in the column */
    private record Span(long min, long max, int row) {}

    /** Of two rows, by their place in the table. */
    interface Pair {
        /** Whether to go on. */
        boolean meet(int one, int other);
    }

    private final Span[] spans;
    private final long[] starts;

    private Meetings(List<Span> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparingLong(Span::min).thenComparingInt(Span::row))
                .toArray(Span[]::new);
        this.starts = Arrays.stream(this.spans).mapToLong(Span::min).toArray();
    }

    /** The column in which the fewest rows meet, or their periods. */
    static Meetings fewest(List<Row> rows, int columns) {
        Meetings fewest = new Meetings(periods(rows));
        for (int column = 0; column < columns; column++) {
            Meetings found = new Meetings(spans(rows, column));
            fewest = found.count() < fewest.count() ? found : fewest;
        }
        return fewest;
    }

    private static List<Span> periods(List<Row> rows) {
        List<Span> spans = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            LegalPeriod period = rows.get(row).validity();
            spans.add(new Span(
                    period.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                    period.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
                    row));
        }
        return spans;
    }

    private static List<Span> spans(List<Row> rows, int column) {
        Map<String, Long> ranks = ranks(rows, column);
        List<Span> spans = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            Condition condition = rows.get(row).conditions().get(column);
            if (condition instanceof Condition.Between between) {
                spans.add(new Span(between.min(), between.max(), row));
            } else if (condition instanceof Condition.OneOf listed && !listed.negated()) {
                for (Object key : listed.keys()) {
                    long point = key instanceof String text ? ranks.get(text) : (Long) key;
                    spans.add(new Span(point, point, row));
                }
            } else {
                spans.add(new Span(Long.MIN_VALUE, Long.MAX_VALUE, row));
            }
        }
        return spans;
    }

    private static Map<String, Long> ranks(List<Row> rows, int column) {
        TreeSet<String> texts = new TreeSet<>();
        for (Row row : rows) {
            if (row.conditions().get(column) instanceof Condition.OneOf listed) {
                listed.keys().stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .forEach(texts::add);
            }
        }
        Map<String, Long> ranks = new HashMap<>();
        texts.forEach(text -> ranks.put(text, (long) ranks.size()));
        return ranks;
    }

    /** How many pairs {@link #forEach} gives. */
    private long count() {
        long count = 0;
        for (int i = 0; i < spans.length; i++) {
            count += endOf(i) - i - 1;
        }
        return count;
    }

    /** The place behind the last span that starts before this one ends. */
    private int endOf(int span) {
        long end = spans[span].max();
        int low = span + 1;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Gives each pair at least once, the smaller row first, until told to stop; {@code false} when it was. */
    boolean forEach(Pair pair) {
        for (int i = 0; i < spans.length; i++) {
            int end = endOf(i);
            for (int j = i + 1; j < end; j++) {
                int one = spans[i].row();
                int other = spans[j].row();
                if (one != other && !pair.meet(Math.min(one, other), Math.max(one, other))) {
                    return false;
                }
            }
        }
        return true;
    }
}
