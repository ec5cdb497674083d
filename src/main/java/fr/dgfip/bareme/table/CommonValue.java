package fr.dgfip.bareme.table;

import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether some value of a term satisfies two conditions. Counts its steps, for who has to bound them. */
final class CommonValue {
    private long steps;

    long steps() {
        return steps;
    }

    boolean exists(Condition one, Condition other, FactTerm term) {
        steps++;
        if (term.optional() && one.acceptsAbsent() && other.acceptsAbsent()) {
            return true;
        }
        if (one instanceof Condition.Absent || other instanceof Condition.Absent) {
            return false;
        }
        if (one instanceof Condition.OneOf listed && !listed.negated()) {
            return anyAccepted(listed, other);
        }
        if (other instanceof Condition.OneOf listed && !listed.negated()) {
            return anyAccepted(listed, one);
        }
        return term.type() instanceof TermType.Text || existsInRange(one, other, term.type());
    }

    private boolean anyAccepted(Condition.OneOf listed, Condition other) {
        if (!(other instanceof Condition.OneOf second)) {
            steps += listed.keys().size();
            return listed.keys().stream().anyMatch(other::accepts);
        }
        boolean swap = !second.negated() && second.keys().size() < listed.keys().size();
        List<Object> keys = swap ? second.keys() : listed.keys();
        List<Object> among = swap ? listed.keys() : second.keys();
        steps += keys.size();
        return keys.stream().anyMatch(key -> contains(among, key) != second.negated());
    }

    /** Keys of conditions are sorted. */
    @SuppressWarnings("unchecked")
    private static boolean contains(List<Object> sorted, Object key) {
        return Collections.binarySearch((List<Comparable<Object>>) (List<?>) sorted, (Comparable<Object>) key) >= 0;
    }

    /** Both are ranges, all values, or all but some: something is common when the range has more than what they exclude. */
    private boolean existsInRange(Condition one, Condition other, TermType type) {
        long min = Math.max(min(one, type), min(other, type));
        long max = Math.min(max(one, type), max(other, type));
        if (min > max) {
            return false;
        }
        if (!(one instanceof Condition.OneOf) && !(other instanceof Condition.OneOf)) {
            return true;
        }
        Set<Object> excluded = new HashSet<>();
        Stream.of(one, other)
                .filter(Condition.OneOf.class::isInstance)
                .flatMap(condition -> ((Condition.OneOf) condition).keys().stream())
                .filter(key -> min <= (Long) key && (Long) key <= max)
                .forEach(excluded::add);
        steps += excluded.size();
        long room = max - min;
        boolean endless = room < 0;
        return endless || room >= excluded.size();
    }

    private static long min(Condition condition, TermType type) {
        if (condition instanceof Condition.Between between) {
            return between.min();
        }
        return type instanceof TermType.CodeList || type instanceof TermType.YesNo ? 0 : Long.MIN_VALUE;
    }

    private static long max(Condition condition, TermType type) {
        if (condition instanceof Condition.Between between) {
            return between.max();
        }
        if (type instanceof TermType.CodeList codes) {
            return codes.codes().size() - 1L;
        }
        return type instanceof TermType.YesNo ? 1 : Long.MAX_VALUE;
    }
}
