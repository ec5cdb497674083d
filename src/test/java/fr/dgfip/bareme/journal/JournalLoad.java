package fr.dgfip.bareme.journal;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Callers that append without pause until closed, and remember what they were told. */
final class JournalLoad implements AutoCloseable {
    private final ExecutorService threads;
    private final JournalWriter writer;
    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;

    JournalLoad(JournalWriter writer, int callers) {
        this.writer = writer;
        this.threads = Executors.newFixedThreadPool(callers);
        Stream.generate(() -> (Runnable) this::callUntilStopped).limit(callers).forEach(threads::submit);
    }

    private void callUntilStopped() {
        while (!stopping) {
            call();
        }
    }

    private void call() {
        JournalRecord decision = TestJournal.decision("load");
        long started = System.nanoTime();
        try {
            TestJournal.record(writer, decision);
            acknowledged.add(decision.id());
        } catch (ExecutionException e) {
            failures.add(Duration.ofNanos(System.nanoTime() - started));
            if (!(e.getCause() instanceof JournalUnavailable)) {
                surprises.add(e);
            }
            pause();
        } catch (Exception e) {
            surprises.add(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<UUID> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Duration> failures() {
        return List.copyOf(failures);
    }

    /** What is neither a receipt nor {@link JournalUnavailable}. */
    List<Throwable> surprises() {
        return List.copyOf(surprises);
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(30, TimeUnit.SECONDS);
    }
}
