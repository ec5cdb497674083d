package fr.dgfip.bareme.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Rows of one column that ask for a range; rows that do not are accepted for every value. */
interface Ranges {
    /** Above this, one bitmap per interval between two bounds would take too much. */
    long DENSE_LIMIT_BYTES = 64 * 1024;

    /** Removes from {@code rows} those whose range does not hold the key. */
    void retain(long key, long[] rows);

    long bytes();

    static Ranges of(List<Condition.Between> bounds, int[] boundRows, int rowCount) {
        long[] starts = LongStream.concat(
                        LongStream.of(Long.MIN_VALUE),
                        bounds.stream()
                                .flatMapToLong(between -> between.max() == Long.MAX_VALUE
                                        ? LongStream.of(between.min())
                                        : LongStream.of(between.min(), between.max() + 1)))
                .sorted()
                .distinct()
                .toArray();
        return (long) starts.length * Bitmap.words(rowCount) * Long.BYTES <= DENSE_LIMIT_BYTES
                ? new DenseRanges(starts, bounds, boundRows, rowCount)
                : new NestedRanges(bounds, boundRows, rowCount);
    }

    /** All rows but those with a range. */
    static long[] unbounded(int[] boundRows, int rowCount) {
        long[] rows = Bitmap.firstRows(rowCount);
        IntStream.of(boundRows).forEach(row -> Bitmap.flip(rows, row));
        return rows;
    }
}
