package fr.dgfip.bareme.journal;

import java.util.Comparator;

/** Scope of an idempotency key. Ordered, so that two replicas lock the same keys in the same order. */
record CallerKey(String caller, String key) implements Comparable<CallerKey> {
    private static final Comparator<CallerKey> ORDER =
            Comparator.comparing(CallerKey::caller).thenComparing(CallerKey::key);

    @Override
    public int compareTo(CallerKey other) {
        return ORDER.compare(this, other);
    }
}
