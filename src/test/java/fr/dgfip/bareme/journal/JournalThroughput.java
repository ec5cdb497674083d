package fr.dgfip.bareme.journal;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Rows per second through the writer, group commit off and on in turn. A program: its argument is the appends in flight. */
final class JournalThroughput {
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(4);

    private JournalThroughput() {}

    public static void main(String[] arguments) throws Exception {
        int appends = Integer.parseInt(arguments[0]);
        for (int round = 0; round < 3; round++) {
            for (int batchLimit : new int[] {1, 256}) {
                for (boolean withKey : new boolean[] {false, true}) {
                    long rate = measure(batchLimit, withKey, appends);
                    System.out.printf("batch %3d, key %-5s : %,7d rows/s%n", batchLimit, withKey, rate);
                }
            }
        }
        TestJournal.database().close();
    }

    private static long measure(int batchLimit, boolean withKey, int appends) throws InterruptedException {
        AtomicLong recorded = new AtomicLong();
        Semaphore inFlight = new Semaphore(appends);
        String replica = TestJournal.newName("throughput");
        try (JournalWriter writer = TestJournal.openWriter(new JournalSettings(replica, 2_048, batchLimit))) {
            long started = System.nanoTime();
            while (System.nanoTime() - started < ROUND_NANOS) {
                inFlight.acquire();
                append(writer, withKey).whenComplete((result, failure) -> {
                    if (failure == null) {
                        recorded.incrementAndGet();
                    }
                    inFlight.release();
                });
            }
            return recorded.get() * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - started);
        }
    }

    private static CompletionStage<AppendResult> append(JournalWriter writer, boolean withKey) {
        if (!withKey) {
            return writer.append(TestJournal.decision("throughput"));
        }
        String key = TestJournal.IDS.next().toString();
        JournalRecord decision =
                TestJournal.decision("throughput", Optional.of(new IdempotencyKey(key, TestJournal.RULES)));
        return writer.append(decision, new Answer(201, Bytes.utf8("x".repeat(600))));
    }
}
