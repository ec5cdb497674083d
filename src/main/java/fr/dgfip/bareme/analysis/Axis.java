package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.table.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One column cut into classes: values that every condition of the column treats alike. The absence of a value comes first
 * where there may be none; then ranges of keys in their order; or each listed text, and last any other text.
 */
final class Axis {
    private final Domain domain;
    /** Index of the first class of values: 1 when absence is a class. */
    private final int firstValue;
    /** Least key of each class of an ordered domain. */
    private final long[] starts;

    private final List<String> texts;
    private final Map<Condition, Runs> runs = new HashMap<>();

    Axis(Domain domain, Collection<Condition> conditions) {
        this.domain = domain;
        this.firstValue = domain.optional() ? 1 : 0;
        Set<Condition> distinct = new HashSet<>(conditions);
        this.texts = List.copyOf(domain.isText() ? texts(distinct) : new TreeSet<>());
        this.starts = domain.isText() ? new long[0] : starts(domain, distinct);
        distinct.forEach(condition -> runs.put(condition, read(condition)));
    }

    private static TreeSet<String> texts(Collection<Condition> conditions) {
        TreeSet<String> texts = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.OneOf listed) {
                listed.keys().forEach(key -> texts.add((String) key));
            }
        }
        return texts;
    }

    private static long[] starts(Domain domain, Collection<Condition> conditions) {
        TreeSet<Long> starts = new TreeSet<>(List.of(domain.min()));
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Between between) {
                addCuts(starts, between.min(), between.max());
            } else if (condition instanceof Condition.OneOf listed) {
                listed.keys().forEach(key -> addCuts(starts, (Long) key, (Long) key));
            }
        }
        return starts.subSet(domain.min(), true, domain.max(), true).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static void addCuts(TreeSet<Long> starts, long min, long max) {
        starts.add(min);
        if (max != Long.MAX_VALUE) {
            starts.add(max + 1);
        }
    }

    Domain domain() {
        return domain;
    }

    /** How many classes there are. */
    int size() {
        return firstValue + (domain.isText() ? texts.size() + 1 : starts.length);
    }

    Runs all() {
        return Runs.of(0, size() - 1);
    }

    /** The classes a condition this axis was made of accepts; all of each, by construction. */
    Runs runs(Condition condition) {
        return runs.get(condition);
    }

    private Runs read(Condition condition) {
        if (condition instanceof Condition.Any) {
            return all();
        }
        if (condition instanceof Condition.Absent) {
            return Runs.of(0, firstValue - 1);
        }
        if (condition instanceof Condition.Present) {
            return Runs.of(firstValue, size() - 1);
        }
        if (condition instanceof Condition.Between between) {
            return Runs.of(atLeast(between.min()), atLeast(between.max()) - (isStart(between.max()) ? 0 : 1));
        }
        Condition.OneOf listed = (Condition.OneOf) condition;
        Runs named = Runs.of(listed.keys().stream()
                .filter(key -> domain.isText() || isStart((Long) key))
                .map(key -> domain.isText()
                        ? firstValue + Collections.binarySearch(texts, (String) key)
                        : atLeast((Long) key))
                .toList());
        return listed.negated() ? named.complement(size()).and(Runs.of(firstValue, size() - 1)) : named;
    }

    /** The first class whose least key is this one or more. */
    private int atLeast(long key) {
        int found = Arrays.binarySearch(starts, key);
        return firstValue + (found >= 0 ? found : -found - 1);
    }

    private boolean isStart(long key) {
        return Arrays.binarySearch(starts, key) >= 0;
    }

    private boolean isOtherText(int each) {
        return each - firstValue == texts.size();
    }

    private long min(int each) {
        return starts[each - firstValue];
    }

    private long max(int each) {
        int next = each - firstValue + 1;
        return next < starts.length ? starts[next] - 1 : domain.max();
    }

    /** A value of a class, empty for the absence of one: nearest to a bound that a condition names, else to nothing. */
    Optional<Object> example(int each) {
        if (each < firstValue) {
            return Optional.empty();
        }
        if (domain.isText()) {
            return Optional.of(isOtherText(each) ? otherText() : texts.get(each - firstValue));
        }
        if (min(each) != domain.min()) {
            return Optional.of(min(each));
        }
        if (max(each) != domain.max()) {
            return Optional.of(max(each));
        }
        return Optional.of(Math.max(domain.min(), Math.min(0, domain.max())));
    }

    /** A value of a class as near to another value as may be. */
    Optional<Object> nearest(int each, Optional<Object> other) {
        boolean apart = other.isEmpty() || each < firstValue || !domain.isOrdered();
        return apart ? example(each) : Optional.of(Math.max(min(each), Math.min(max(each), (Long) other.get())));
    }

    private String otherText() {
        String other = "autre";
        for (int number = 2; texts.contains(other); number++) {
            other = "autre " + number;
        }
        return other;
    }

    /** The first class of values among some classes, or absence when it is all there is. */
    int plainest(Runs classes) {
        Runs values = classes.and(Runs.of(firstValue, size() - 1));
        return values.isEmpty() ? classes.first(0) : values.first(0);
    }

    /** The class of a value. */
    int classOf(Optional<Object> key) {
        for (int each = firstValue; key.isPresent() && each < size(); each++) {
            boolean found = domain.isText()
                    ? isOtherText(each) || texts.get(each - firstValue).equals(key.get())
                    : min(each) <= (Long) key.get() && (Long) key.get() <= max(each);
            if (found) {
                return each;
            }
        }
        return key.isEmpty() ? 0 : size() - 1;
    }

    /** The widest of some classes around one of them that one cell can ask for. */
    Runs widest(Runs allowed, int one) {
        if (allowed.equals(all()) || one < firstValue) {
            return allowed.equals(all()) ? allowed : Runs.of(one, one);
        }
        Runs values = allowed.and(Runs.of(firstValue, size() - 1));
        return domain.isOrdered() ? values.around(one) : values;
    }

    /** The condition that accepts these classes and no others, which {@link #widest} must have given. */
    Condition condition(Runs classes) {
        if (classes.equals(all())) {
            return Condition.ANY;
        }
        if (classes.first(0) < firstValue) {
            return Condition.ABSENT;
        }
        if (classes.equals(Runs.of(firstValue, size() - 1))) {
            return Condition.PRESENT;
        }
        return domain.isOrdered() ? range(classes) : list(classes);
    }

    private Condition range(Runs classes) {
        long min = min(classes.first(0));
        long max = max(classes.last(0));
        if (min == max) {
            return new Condition.OneOf(List.of(min), false);
        }
        return new Condition.Between(
                min == domain.min() ? Long.MIN_VALUE : min, max == domain.max() ? Long.MAX_VALUE : max);
    }

    private Condition list(Runs classes) {
        List<Object> in = new ArrayList<>();
        List<Object> out = new ArrayList<>();
        for (int each = firstValue; each < size(); each++) {
            List<Object> keys = classes.has(each) ? in : out;
            if (!domain.isText()) {
                for (long key = min(each); key <= max(each); key++) {
                    keys.add(key);
                }
            } else if (!isOtherText(each)) {
                keys.add(texts.get(each - firstValue));
            }
        }
        boolean negated = domain.isText() ? classes.has(size() - 1) : out.size() < in.size() && out.size() > 0;
        return new Condition.OneOf(negated ? out : in, negated);
    }
}
