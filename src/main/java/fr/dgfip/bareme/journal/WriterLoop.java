package fr.dgfip.bareme.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** What the writer thread does: a batch at a time while the database is there, else look for it. */
final class WriterLoop implements Runnable {
    private static final Duration IDLE = Duration.ofMillis(50);
    /** Without records to write: how long a lost database may stay unnoticed. */
    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(1);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);
    /** From the start of a batch; an attempt to reconnect may take a second more, and nobody waits over three. */
    private static final Duration RESOLVE_WITHIN = Duration.ofMillis(1_900);

    private final BlockingQueue<PendingAppend> queue;
    private final int batchLimit;
    private final DatabaseLink link;
    private final JournalListener listener;
    private final Executor answers;
    private volatile JournalState state = JournalState.UP;
    private volatile boolean closing;
    /** For the writer thread alone. */
    private long lastHeard = System.nanoTime();

    /** @param link connected */
    WriterLoop(
            BlockingQueue<PendingAppend> queue,
            int batchLimit,
            DatabaseLink link,
            JournalListener listener,
            Executor answers) {
        this.queue = queue;
        this.batchLimit = batchLimit;
        this.link = link;
        this.listener = listener;
        this.answers = answers;
    }

    JournalState state() {
        return state;
    }

    boolean takesAppends() {
        return state == JournalState.UP && !closing;
    }

    /** Lets the loop end once the queue is empty. */
    void endWhenDrained() {
        closing = true;
    }

    @Override
    public void run() {
        try {
            while (!closing || !queue.isEmpty()) {
                if (link.isUp()) {
                    become(JournalState.UP);
                    writeNext();
                } else {
                    recover();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            become(JournalState.CLOSED);
            failQueued(new JournalUnavailable("Le journal est fermé."));
            link.cut();
        }
    }

    private void writeNext() throws InterruptedException {
        PendingAppend first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            probe();
            return;
        }
        lastHeard = System.nanoTime();
        List<PendingAppend> batch = new ArrayList<>();
        batch.add(first);
        queue.drainTo(batch, batchLimit - 1);
        try {
            write(batch);
        } catch (RuntimeException | Error unexpected) {
            // the thread has to live on; whoever waits for the batch gets the cause
            loseDatabase(unexpected, batch);
        }
    }

    /** A database lost while nothing is written is found again before somebody needs it, and readiness tells. */
    private void probe() {
        if (System.nanoTime() - lastHeard < BETWEEN_PROBES.toNanos()) {
            return;
        }
        lastHeard = System.nanoTime();
        try {
            link.probe();
        } catch (SQLException gone) {
            loseDatabase(gone, List.of());
        }
    }

    private void write(List<PendingAppend> batch) throws InterruptedException {
        long started = System.nanoTime();
        Optional<BatchPlan> prepared = prepare(batch);
        if (prepared.isEmpty()) {
            return;
        }
        BatchPlan plan = prepared.get();
        try {
            if (plan.sealed().isPresent()) {
                link.commit(plan.sealed().get());
            } else {
                link.rollback();
            }
            settle(plan);
            listener.batchCommitted(plan.recorded().size(), Duration.ofNanos(System.nanoTime() - started));
        } catch (SQLException unknownOutcome) {
            resolve(batch, plan, started, unknownOutcome);
        }
    }

    /** Empty when the batch has been dealt with: failed, or divided to find the record at fault. */
    private Optional<BatchPlan> prepare(List<PendingAppend> batch) throws InterruptedException {
        if (!link.isUp()) {
            fail(batch, new JournalUnavailable("La base du journal ne répond plus."));
            return Optional.empty();
        }
        try {
            return Optional.of(link.prepare(batch));
        } catch (SQLException | RuntimeException failure) {
            if (!RowFailure.blamesARow(failure)) {
                loseDatabase(failure, batch);
                return Optional.empty();
            }
            divide(batch, failure);
            return Optional.empty();
        }
    }

    private void divide(List<PendingAppend> batch, Exception failure) throws InterruptedException {
        try {
            link.rollback();
        } catch (SQLException gone) {
            loseDatabase(gone, batch);
            return;
        }
        if (batch.size() == 1) {
            fail(batch, new JournalRefused(failure));
            return;
        }
        int half = batch.size() / 2;
        write(batch.subList(0, half));
        write(batch.subList(half, batch.size()));
    }

    /** A connection was lost during COMMIT: nothing is said of the batch before the database is asked again. */
    private void resolve(List<PendingAppend> batch, BatchPlan plan, long started, SQLException cause)
            throws InterruptedException {
        loseDatabase(cause, List.of());
        while (System.nanoTime() - started < RESOLVE_WITHIN.toNanos()) {
            try {
                if (link.connect()) {
                    settle(plan);
                } else {
                    fail(batch, unavailable(cause));
                }
                return;
            } catch (SQLException notYet) {
                failQueued(unavailable(notYet));
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        }
        fail(batch, unavailable(cause));
    }

    private void recover() throws InterruptedException {
        failQueued(new JournalUnavailable("La base du journal ne répond pas."));
        if (closing) {
            return;
        }
        try {
            link.connect();
        } catch (SQLException notYet) {
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        }
    }

    private void loseDatabase(Throwable cause, List<PendingAppend> batch) {
        become(JournalState.DOWN);
        link.cut();
        fail(batch, unavailable(cause));
        failQueued(unavailable(cause));
    }

    private static JournalUnavailable unavailable(Throwable cause) {
        return new JournalUnavailable("La base du journal ne répond plus.", cause);
    }

    private void settle(BatchPlan plan) {
        List<BatchPlan.Settled> results = plan.results();
        answers.execute(() -> results.forEach(BatchPlan.Settled::complete));
    }

    private void failQueued(RuntimeException cause) {
        List<PendingAppend> queued = new ArrayList<>();
        queue.drainTo(queued);
        fail(queued, cause);
    }

    private void fail(List<PendingAppend> appends, RuntimeException cause) {
        if (!appends.isEmpty()) {
            List<PendingAppend> failed = List.copyOf(appends);
            answers.execute(() -> failed.forEach(append -> append.future().completeExceptionally(cause)));
        }
    }

    private void become(JournalState next) {
        if (state != next) {
            state = next;
            listener.stateChanged(next);
        }
    }
}
