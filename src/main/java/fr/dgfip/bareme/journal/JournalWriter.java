package fr.dgfip.bareme.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Appends to the journal. Any thread may append; one thread, {@code journal-writer}, owns the connection and writes
 * whatever waits as one transaction. Results are delivered on another, {@code journal-answers}: a continuation that
 * blocks or works long MUST be given an executor of its own, or it holds up the answers behind it.
 *
 * <p>An append always ends within three seconds of being taken up by the writer, even before a frozen database. A lost
 * database is found again without help; a restart is never needed.
 */
public final class JournalWriter implements AutoCloseable {
    private static final Duration DRAIN_WAIT = Duration.ofSeconds(10);

    private final BlockingQueue<PendingAppend> queue;
    private final WriterLoop loop;
    private final Thread thread;
    private final ExecutorService answers = Executors.newSingleThreadExecutor(task -> daemon(task, "journal-answers"));

    private JournalWriter(DatabaseLink link, JournalSettings settings, JournalListener listener) {
        this.queue = new ArrayBlockingQueue<>(settings.queueCapacity());
        this.loop = new WriterLoop(queue, settings.batchLimit(), link, listener, answers);
        this.thread = daemon(loop, "journal-writer");
    }

    /**
     * Opens a new stream and starts writing.
     *
     * @param database gives the writer connections of its own; {@link JournalDataSource} bounds their waits, a pool
     *     MUST NOT stand behind it
     * @throws JournalUnavailable when the database cannot be reached or is not durable
     */
    public static JournalWriter open(
            DataSource database, JournalSettings settings, Clock clock, JournalListener listener) {
        DatabaseLink link = new DatabaseLink(database, settings.replica(), clock);
        try {
            link.connect();
        } catch (SQLException e) {
            throw new JournalUnavailable("Le journal ne s'ouvre pas : " + e.getMessage(), e);
        }
        JournalWriter writer = new JournalWriter(link, settings, listener);
        listener.stateChanged(writer.state());
        writer.thread.start();
        return writer;
    }

    /**
     * Appends a record without idempotency key: each call is a decision.
     *
     * @return completed once the record is durable, never before; failed with {@link JournalUnavailable} or {@link
     *     JournalRefused}
     */
    public CompletionStage<AppendResult> append(JournalRecord journalRecord) {
        if (journalRecord.idempotency().isPresent()) {
            throw new IllegalArgumentException("a record with a key needs the answer to give again");
        }
        return submit(journalRecord, Optional.empty());
    }

    /**
     * Appends a record with an idempotency key, and keeps the answer for whoever asks again. Of all appends with one
     * (caller, key), on any replica, one is recorded: all others get its answer.
     */
    public CompletionStage<AppendResult> append(JournalRecord journalRecord, Answer answer) {
        if (journalRecord.idempotency().isEmpty()) {
            throw new IllegalArgumentException("an answer is kept only under a key");
        }
        return submit(journalRecord, Optional.of(answer));
    }

    private CompletionStage<AppendResult> submit(JournalRecord journalRecord, Optional<Answer> answer) {
        if (!loop.takesAppends()) {
            return failed(new JournalUnavailable("Le journal n'est pas disponible."));
        }
        PendingAppend append;
        try {
            append = PendingAppend.of(journalRecord, answer);
        } catch (ArithmeticException outOfRange) {
            return failed(new JournalRefused(outOfRange));
        }
        if (!queue.offer(append)) {
            return failed(new JournalUnavailable("La file du journal est pleine."));
        }
        if (loop.state() == JournalState.CLOSED && queue.remove(append)) {
            return failed(new JournalUnavailable("Le journal est fermé."));
        }
        return append.future();
    }

    /** Records taken and not yet picked up by the writer. */
    public int queueDepth() {
        return queue.size();
    }

    public JournalState state() {
        return loop.state();
    }

    /** Takes no more records, writes those it took, delivers their results, ends. */
    @Override
    public void close() {
        loop.endWhenDrained();
        try {
            thread.join(DRAIN_WAIT.toMillis());
            answers.shutdown();
            answers.awaitTermination(DRAIN_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static CompletionStage<AppendResult> failed(RuntimeException cause) {
        return CompletableFuture.failedFuture(cause);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
