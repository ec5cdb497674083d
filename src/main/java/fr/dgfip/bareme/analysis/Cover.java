package fr.dgfip.bareme.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether some boxes together cover another: looks for a point of it outside them all, column by column. In each column
 * the class that the fewest boxes still alive accept goes first; a search that fails says which boxes made it fail, so that
 * no other class that leaves those alive is tried, and is remembered by what was alive and which columns were left. Exact when
 * the steps suffice.
 */
final class Cover {
    /** Bits of remembered failures, 32 MiB: beyond, what fails is found out again. */
    private static final long MOST_REMEMBERED = 1L << 28;

    private final Runs[] region;
    private final List<Runs[]> boxes;
    private final Steps steps;
    private final int[] point;
    private final BitSet[] whole;
    private final Map<State, BitSet> failures = new HashMap<>();
    private long remembered;

    private record State(BitSet alive, BitSet columns) {}

    /** @param core when covered: boxes that suffice for it */
    private record Search(boolean found, BitSet core) {}

    private Cover(Runs[] region, List<Runs[]> boxes, Steps steps) {
        this.region = region;
        this.boxes = boxes;
        this.steps = steps;
        this.point = Arrays.stream(region).mapToInt(runs -> runs.first(0)).toArray();
        this.whole = new BitSet[region.length];
        for (int column = 0; column < region.length; column++) {
            whole[column] = new BitSet();
            for (int box = 0; box < boxes.size(); box++) {
                whole[column].set(box, boxes.get(box)[column].holds(region[column]));
            }
        }
    }

    /** What was found out. */
    sealed interface Answer {
        /** @param point a class for each column, outside every box */
        record Open(int[] point) implements Answer {}

        /** @param boxes indexes of boxes that cover the region together */
        record Covered(BitSet boxes) implements Answer {}

        /** The steps did not suffice. */
        record Unproved() implements Answer {}
    }

    /**
     * @param region no column of it empty
     * @param boxes each meets the region in every column
     */
    static Answer of(Runs[] region, List<Runs[]> boxes, Steps steps) {
        steps.take((long) boxes.size() * region.length);
        Cover cover = new Cover(region, boxes, steps);
        BitSet alive = new BitSet();
        alive.set(0, boxes.size());
        BitSet columns = new BitSet();
        columns.set(0, region.length);
        Search search = cover.search(alive, columns);
        if (steps.spent()) {
            return new Answer.Unproved();
        }
        return search.found() ? new Answer.Open(cover.point) : new Answer.Covered(search.core());
    }

    private Search search(BitSet alive, BitSet columns) {
        steps.node((long) alive.cardinality() * columns.cardinality());
        if (alive.isEmpty()) {
            return new Search(true, alive);
        }
        int covering = accepting(alive, columns);
        if (covering >= 0) {
            BitSet core = new BitSet();
            core.set(covering);
            return new Search(false, core);
        }
        State state = new State(alive, columns);
        BitSet known = failures.get(state);
        if (known != null || steps.spent()) {
            return new Search(false, known == null ? alive : known);
        }
        Search search = branch(alive, columns);
        if (!search.found()) {
            remember(state, search.core());
        }
        return search;
    }

    /** A box that asks nothing of the columns left, or -1. */
    private int accepting(BitSet alive, BitSet columns) {
        BitSet asking = (BitSet) alive.clone();
        columns.stream().forEach(column -> asking.and(whole[column]));
        return asking.nextSetBit(0);
    }

    private void remember(State state, BitSet core) {
        if (remembered < MOST_REMEMBERED && !steps.spent()) {
            remembered += 2L * boxes.size() + region.length;
            failures.put(state, core);
        }
    }

    private Search branch(BitSet alive, BitSet columns) {
        Column column = Column.choose(this, alive, columns);
        BitSet left = (BitSet) columns.clone();
        left.clear(column.index());
        BitSet core = new BitSet();
        List<BitSet> cores = new ArrayList<>();
        for (int start : column.starts()) {
            BitSet next = alive(alive, column.index(), start);
            if (cores.stream().noneMatch(failed -> isWithin(failed, next))) {
                point[column.index()] = start;
                Search search = search(next, left);
                if (search.found() || steps.spent()) {
                    return search;
                }
                core.or(search.core());
                cores.add(search.core());
            }
        }
        return new Search(false, core);
    }

    private BitSet alive(BitSet alive, int column, int start) {
        BitSet next = (BitSet) alive.clone();
        alive.stream()
                .filter(box -> !whole[column].get(box) && !boxes.get(box)[column].has(start))
                .forEach(next::clear);
        steps.take(alive.cardinality());
        return next;
    }

    private static boolean isWithin(BitSet part, BitSet all) {
        BitSet beyond = (BitSet) part.clone();
        beyond.andNot(all);
        return beyond.isEmpty();
    }

    /**
     * A column to branch on, and the first class of each stretch that no box alive tells apart, those fewest accept first.
     *
     * @param least boxes asking something of the column that accept the class the fewest accept
     * @param asking boxes alive that ask something of the column
     */
    private record Column(int index, List<Integer> starts, int least, int asking) {
        /** One with a class that ends all who ask; else the only one some box still asks; else the one most boxes ask. */
        static Column choose(Cover cover, BitSet alive, BitSet columns) {
            Optional<Column> best = Optional.empty();
            int only = onlyColumn(cover, alive, columns);
            for (int index = columns.nextSetBit(0); index >= 0; index = columns.nextSetBit(index + 1)) {
                Column column = of(cover, alive, index);
                if (column.asking > 0 && column.least == 0) {
                    return column;
                }
                boolean better = best.isEmpty()
                        || index == only
                        || best.get().index != only && column.asking > best.get().asking;
                best = better ? Optional.of(column) : best;
            }
            return best.orElseThrow();
        }

        /** The last column of a box that asks but one, or -1. */
        private static int onlyColumn(Cover cover, BitSet alive, BitSet columns) {
            BitSet once = new BitSet();
            BitSet more = new BitSet();
            columns.stream().forEach(column -> {
                BitSet asking = (BitSet) alive.clone();
                asking.andNot(cover.whole[column]);
                BitSet again = (BitSet) asking.clone();
                again.and(once);
                more.or(again);
                once.or(asking);
            });
            once.andNot(more);
            int box = once.nextSetBit(0);
            return box < 0
                    ? -1
                    : columns.stream()
                            .filter(column -> !cover.whole[column].get(box))
                            .findFirst()
                            .orElseThrow();
        }

        private static Column of(Cover cover, BitSet alive, int index) {
            Events events = new Events(cover.region[index]);
            int asking = 0;
            for (int box = alive.nextSetBit(0); box >= 0; box = alive.nextSetBit(box + 1)) {
                if (!cover.whole[index].get(box)) {
                    events.add(cover.boxes.get(box)[index]);
                    asking++;
                }
            }
            List<Events.Stretch> stretches = events.stretches();
            return new Column(
                    index,
                    stretches.stream().map(Events.Stretch::start).toList(),
                    stretches.get(0).boxes(),
                    asking);
        }
    }
}
