package fr.dgfip.bareme.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Rows sorted by bound, with a bitmap kept every {@value #STEP} bounds only: the sets of rows whose range has begun are
 * nested, and so are those whose range has not ended, so the rest is set bit by bit. Memory grows with rows squared over
 * {@value #STEP} instead of with rows squared.
 */
final class NestedRanges implements Ranges {
    private static final int STEP = 64;

    private final Nest begun;
    private final Nest notEnded;
    private final int words;

    NestedRanges(List<Condition.Between> bounds, int[] boundRows, int rowCount) {
        this.words = Bitmap.words(rowCount);
        long[] unbounded = Ranges.unbounded(boundRows, rowCount);
        this.begun = new Nest(bounds, boundRows, Condition.Between::min, unbounded);
        // -1 - max turns "ends at or after the key" into "begins at or before -1 - key", without overflow
        this.notEnded = new Nest(bounds, boundRows, between -> ~between.max(), unbounded);
    }

    @Override
    public void retain(long key, long[] rows) {
        long[] scratch = new long[words];
        begun.retain(key, rows, scratch);
        notEnded.retain(~key, rows, scratch);
    }

    @Override
    public long bytes() {
        return begun.bytes() + notEnded.bytes();
    }

    /** The growing set of rows whose bound is at or below a key. */
    private static final class Nest {
        private final long[] bounds;
        private final int[] rows;
        private final long[][] checkpoints;

        Nest(
                List<Condition.Between> ranges,
                int[] rangeRows,
                ToLongFunction<Condition.Between> bound,
                long[] unbounded) {
            int[] order = IntStream.range(0, rangeRows.length)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> bound.applyAsLong(ranges.get(i))))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.bounds = IntStream.of(order)
                    .mapToLong(i -> bound.applyAsLong(ranges.get(i)))
                    .toArray();
            this.rows = IntStream.of(order).map(i -> rangeRows[i]).toArray();
            this.checkpoints = new long[rows.length / STEP + 1][];
            long[] growing = unbounded.clone();
            for (int i = 0; i <= rows.length; i++) {
                if (i % STEP == 0) {
                    checkpoints[i / STEP] = growing.clone();
                }
                if (i < rows.length) {
                    Bitmap.set(growing, rows[i]);
                }
            }
        }

        void retain(long key, long[] into, long[] scratch) {
            int count = countAtMost(key);
            long[] checkpoint = checkpoints[count / STEP];
            System.arraycopy(checkpoint, 0, scratch, 0, scratch.length);
            for (int i = count / STEP * STEP; i < count; i++) {
                Bitmap.set(scratch, rows[i]);
            }
            Bitmap.and(into, scratch);
        }

        private int countAtMost(long key) {
            int low = 0;
            int high = bounds.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (bounds[middle] <= key) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        long bytes() {
            return (long) rows.length * (Long.BYTES + Integer.BYTES)
                    + checkpoints.length * (24L + (long) checkpoints[0].length * Long.BYTES);
        }
    }
}
