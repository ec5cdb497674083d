package fr.dgfip.bareme.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that accept a present value by name. Most values behave like an unlisted one, so a listed value keeps only what
 * differs from that: the rows to flip, or a whole bitmap where that is smaller. Range rows accept all here.
 */
final class ListedValues {
    private final long[] unlisted;
    private final Map<Object, long[]> whole = new HashMap<>();
    private final Map<Object, int[]> flips = new HashMap<>();

    ListedValues(List<Condition> conditions) {
        this.unlisted = new long[Bitmap.words(conditions.size())];
        Map<Object, List<Integer>> mentions = new HashMap<>();
        for (int row = 0; row < conditions.size(); row++) {
            Condition condition = conditions.get(row);
            if (condition instanceof Condition.OneOf oneOf) {
                for (Object key : oneOf.keys()) {
                    mentions.computeIfAbsent(key, missing -> new ArrayList<>()).add(row);
                }
            }
            if (!(condition instanceof Condition.Absent)
                    && !(condition instanceof Condition.OneOf positive && !positive.negated())) {
                Bitmap.set(unlisted, row);
            }
        }
        mentions.forEach((key, rows) ->
                store(key, rows.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void store(Object key, int[] rows) {
        if (rows.length * Integer.BYTES < unlisted.length * Long.BYTES) {
            flips.put(key, rows);
        } else {
            whole.put(key, flipped(rows, unlisted.clone()));
        }
    }

    private static long[] flipped(int[] rows, long[] bitmap) {
        for (int row : rows) {
            Bitmap.flip(bitmap, row);
        }
        return bitmap;
    }

    long[] accepting(Object key, long[] scratch) {
        long[] bitmap = whole.get(key);
        if (bitmap != null) {
            return bitmap;
        }
        int[] rows = flips.get(key);
        if (rows == null) {
            return unlisted;
        }
        System.arraycopy(unlisted, 0, scratch, 0, unlisted.length);
        return flipped(rows, scratch);
    }

    long bytes() {
        long flipped = flips.values().stream()
                .mapToLong(rows -> 64L + (long) rows.length * Integer.BYTES)
                .sum();
        return flipped + (1L + whole.size()) * (64L + (long) unlisted.length * Long.BYTES);
    }
}
