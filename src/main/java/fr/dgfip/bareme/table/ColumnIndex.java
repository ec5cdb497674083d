package fr.dgfip.bareme.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows of one column accept a value: listed values by hash, ranges by binary search over their bounds. */
final class ColumnIndex {
    private final long[] absent;
    private final ListedValues listed;
    private final Optional<Ranges> ranges;

    ColumnIndex(List<Condition> conditions) {
        this.absent = new long[Bitmap.words(conditions.size())];
        List<Condition.Between> bounds = new ArrayList<>();
        List<Integer> boundRows = new ArrayList<>();
        for (int row = 0; row < conditions.size(); row++) {
            if (conditions.get(row).acceptsAbsent()) {
                Bitmap.set(absent, row);
            }
            if (conditions.get(row) instanceof Condition.Between between) {
                bounds.add(between);
                boundRows.add(row);
            }
        }
        this.listed = new ListedValues(conditions);
        this.ranges = bounds.isEmpty()
                ? Optional.empty()
                : Optional.of(Ranges.of(
                        bounds, boundRows.stream().mapToInt(Integer::intValue).toArray(), conditions.size()));
    }

    /**
     * The rows that accept a value.
     *
     * @param key null when the value is absent
     * @param scratch room for an answer that is not stored as such; overwritten
     * @return an array to be read only, possibly {@code scratch}
     */
    long[] accepting(Object key, long[] scratch) {
        if (key == null) {
            return absent;
        }
        long[] rows = listed.accepting(key, scratch);
        if (ranges.isEmpty()) {
            return rows;
        }
        if (rows != scratch) {
            System.arraycopy(rows, 0, scratch, 0, rows.length);
        }
        ranges.get().retain((Long) key, scratch);
        return scratch;
    }

    long bytes() {
        return (long) absent.length * Long.BYTES
                + listed.bytes()
                + ranges.map(Ranges::bytes).orElse(0L);
    }
}
