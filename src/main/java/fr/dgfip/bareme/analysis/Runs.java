package fr.dgfip.bareme.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A set of classes of one axis, as runs of neighbours: first and last of each in turn, ascending, never touching. */
final class Runs {
    static final Runs NONE = new Runs(new int[0]);

    private final int[] ends;

    private Runs(int[] ends) {
        this.ends = ends;
    }

    /** The classes from first to last; none when there are none between. */
    static Runs of(int first, int last) {
        return first > last ? NONE : new Runs(new int[] {first, last});
    }

    /** @param classes ascending */
    static Runs of(List<Integer> classes) {
        List<Integer> ends = new ArrayList<>();
        for (int each : classes) {
            if (!ends.isEmpty() && ends.get(ends.size() - 1) == each - 1) {
                ends.set(ends.size() - 1, each);
            } else {
                ends.add(each);
                ends.add(each);
            }
        }
        return new Runs(ends.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return ends.length / 2;
    }

    int first(int run) {
        return ends[2 * run];
    }

    int last(int run) {
        return ends[2 * run + 1];
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    boolean has(int one) {
        int found = Arrays.binarySearch(ends, one);
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    boolean meets(Runs other) {
        int mine = 0;
        int theirs = 0;
        while (mine < ends.length && theirs < other.ends.length) {
            if (ends[mine + 1] < other.ends[theirs]) {
                mine += 2;
            } else if (other.ends[theirs + 1] < ends[mine]) {
                theirs += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    boolean holds(Runs other) {
        int mine = 0;
        for (int theirs = 0; theirs < other.ends.length; theirs += 2) {
            while (mine < ends.length && ends[mine + 1] < other.ends[theirs]) {
                mine += 2;
            }
            if (mine == ends.length || ends[mine] > other.ends[theirs] || ends[mine + 1] < other.ends[theirs + 1]) {
                return false;
            }
        }
        return true;
    }

    Runs and(Runs other) {
        if (ends.length == 2 && other.ends.length == 2) {
            return of(Math.max(ends[0], other.ends[0]), Math.min(ends[1], other.ends[1]));
        }
        int[] common = new int[ends.length + other.ends.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < ends.length && theirs < other.ends.length) {
            int first = Math.max(ends[mine], other.ends[theirs]);
            int last = Math.min(ends[mine + 1], other.ends[theirs + 1]);
            if (first <= last) {
                common[size++] = first;
                common[size++] = last;
            }
            if (ends[mine + 1] < other.ends[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return size == 0 ? NONE : new Runs(Arrays.copyOf(common, size));
    }

    /** All but these of {@code size} classes. */
    Runs complement(int size) {
        List<Integer> others = new ArrayList<>();
        int next = 0;
        for (int run = 0; run < count(); run++) {
            if (next < first(run)) {
                others.add(next);
                others.add(first(run) - 1);
            }
            next = last(run) + 1;
        }
        if (next < size) {
            others.add(next);
            others.add(size - 1);
        }
        return new Runs(others.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The run around a class, which must be one of these. */
    Runs around(int one) {
        int found = Arrays.binarySearch(ends, one);
        int run = (found >= 0 ? found : -found - 1) / 2;
        return of(first(run), last(run));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runs runs && Arrays.equals(ends, runs.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return Arrays.toString(ends);
    }
}
