package fr.dgfip.bareme.table;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The indexes in use, built on first use and bounded in memory with the tables they keep alive: the one unused for longest
 * goes first, and is built again when it is asked for. Safe for any thread; reading takes no lock.
 */
public final class TableIndexes {
    private final long limitBytes;
    private final Map<DecisionTable, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong uses = new AtomicLong();

    /** @param limitBytes heap the kept indexes and their tables may take together; a single larger one is kept alone */
    public TableIndexes(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    public TableIndex of(DecisionTable table) {
        Entry entry = entries.get(table);
        if (entry == null) {
            entry = entries.computeIfAbsent(table, Entry::new);
            entry.lastUse = uses.incrementAndGet();
            evict(table);
        }
        long now = uses.get();
        if (entry.lastUse != now) {
            entry.lastUse = now;
        }
        return entry.index;
    }

    private synchronized void evict(DecisionTable newest) {
        while (bytes() > limitBytes && entries.size() > 1) {
            entries.entrySet().stream()
                    .filter(entry -> entry.getKey() != newest)
                    .min(Comparator.comparingLong(entry -> entry.getValue().lastUse))
                    .ifPresent(oldest -> entries.remove(oldest.getKey()));
        }
    }

    /** Heap the kept indexes and their tables take, in bytes, approximately. */
    public long bytes() {
        return entries.values().stream().mapToLong(entry -> entry.bytes).sum();
    }

    /** How many indexes are kept. */
    public int size() {
        return entries.size();
    }

    private static final class Entry {
        private final TableIndex index;
        private final long bytes;
        private volatile long lastUse;

        private Entry(DecisionTable table) {
            this.index = new TableIndex(table);
            this.bytes = index.bytes() + table.bytes();
        }
    }
}
