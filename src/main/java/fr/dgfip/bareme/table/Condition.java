package fr.dgfip.bareme.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a cell asks of a value, in keys ({@link fr.dgfip.bareme.vocabulary.TermType}). An absent value satisfies only
 * {@link Any} and {@link Absent}.
 */
public sealed interface Condition {
    Any ANY = new Any();
    Absent ABSENT = new Absent();
    Present PRESENT = new Present();

    /** Whether a present value with this key satisfies the condition. */
    boolean accepts(Object key);

    /** Whether a value that is absent satisfies the condition. */
    default boolean acceptsAbsent() {
        return false;
    }

    /** {@link #accepts} or {@link #acceptsAbsent}, for a key that may be missing. */
    default boolean test(Optional<Object> key) {
        return key.map(this::accepts).orElseGet(this::acceptsAbsent);
    }

    /** Every value, present or not: an empty cell or {@code -}. */
    record Any() implements Condition {
        @Override
        public boolean accepts(Object key) {
            return true;
        }

        @Override
        public boolean acceptsAbsent() {
            return true;
        }
    }

    /** No value: {@code absent}. */
    record Absent() implements Condition {
        @Override
        public boolean accepts(Object key) {
            return false;
        }

        @Override
        public boolean acceptsAbsent() {
            return true;
        }
    }

    /** Any value: {@code renseigné}. */
    record Present() implements Condition {
        @Override
        public boolean accepts(Object key) {
            return true;
        }
    }

    /**
     * One of some values, or with {@code negated} any other value.
     *
     * @param keys at least one, all {@code Long} or all {@code String}; kept sorted and without repetition
     */
    record OneOf(List<Object> keys, boolean negated) implements Condition {
        @SuppressWarnings("unchecked")
        public OneOf {
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("une liste sans valeur");
            }
            keys = keys.stream()
                    .distinct()
                    .sorted((Comparator<Object>) (Comparator<?>) Comparator.naturalOrder())
                    .toList();
        }

        @Override
        public boolean accepts(Object key) {
            return keys.contains(key) != negated;
        }
    }

    /** A range of {@code Long} keys, both ends included; {@code Long.MIN_VALUE} and {@code MAX_VALUE} stand for no end. */
    record Between(long min, long max) implements Condition {
        public Between {
            if (min > max) {
                throw new IllegalArgumentException("intervalle à l'envers : " + min + ", " + max);
            }
        }

        @Override
        public boolean accepts(Object key) {
            long value = (Long) key;
            return min <= value && value <= max;
        }
    }
}
