package fr.dgfip.bareme.table;

import java.util.Arrays;
import java.util.List;

/** One bitmap for each interval between two neighbouring bounds: one search, one AND. For small tables. */
final class DenseRanges implements Ranges {
    private final long[] starts;
    private final long[][] accepting;

    DenseRanges(long[] starts, List<Condition.Between> bounds, int[] boundRows, int rowCount) {
        this.starts = starts;
        this.accepting = new long[starts.length][];
        for (int interval = 0; interval < starts.length; interval++) {
            long[] rows = Ranges.unbounded(boundRows, rowCount);
            for (int i = 0; i < boundRows.length; i++) {
                if (bounds.get(i).accepts(starts[interval])) {
                    Bitmap.set(rows, boundRows[i]);
                }
            }
            accepting[interval] = rows;
        }
    }

    @Override
    public void retain(long key, long[] rows) {
        int found = Arrays.binarySearch(starts, key);
        Bitmap.and(rows, accepting[found >= 0 ? found : -found - 2]);
    }

    @Override
    public long bytes() {
        return starts.length * (24L + (1L + accepting[0].length) * Long.BYTES);
    }
}
