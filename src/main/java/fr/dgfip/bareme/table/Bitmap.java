package fr.dgfip.bareme.table;

/** Sets of row positions as words of 64 bits. */
final class Bitmap {
    private Bitmap() {}

    static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] firstRows(int rows) {
        long[] bitmap = new long[words(rows)];
        for (int row = 0; row < rows; row++) {
            set(bitmap, row);
        }
        return bitmap;
    }

    static void set(long[] bitmap, int row) {
        bitmap[row / Long.SIZE] |= 1L << row;
    }

    static void flip(long[] bitmap, int row) {
        bitmap[row / Long.SIZE] ^= 1L << row;
    }

    static void and(long[] into, long[] other) {
        for (int word = 0; word < into.length; word++) {
            into[word] &= other[word];
        }
    }

    /** Counts failures up to one: rows in {@code none} have failed nothing so far, rows in {@code one} exactly once. */
    static void countFailures(long[] none, long[] one, long[] accepting) {
        for (int word = 0; word < none.length; word++) {
            one[word] = one[word] & accepting[word] | none[word] & ~accepting[word];
            none[word] &= accepting[word];
        }
    }
}
