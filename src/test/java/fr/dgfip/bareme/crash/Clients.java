package fr.dgfip.bareme.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Clients that ask for decisions one after the other until closed. One that gets no answer asks another replica at once,
 * with the same key; one that is told to come back waits as told, then does so too. Closing waits until each has the
 * answer it is still after.
 */
final class Clients implements AutoCloseable {
    private static final int COUNT = 16;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(60);

    private final Caller caller;
    private final String run;
    private final long nanosecondsBetweenCalls;
    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<Future<?>> ends = new ArrayList<>();
    private volatile boolean stopping;

    private Clients(Caller caller, String run, int callsPerSecond) {
        this.caller = caller;
        this.run = run;
        this.nanosecondsBetweenCalls = TimeUnit.SECONDS.toNanos(COUNT) / callsPerSecond;
    }

    /**
     * @param run what all their keys start with
     * @param callsPerSecond of all clients together, as long as they are answered in time
     */
    static Clients start(Caller caller, Path histories, String run, int callsPerSecond) throws IOException {
        Clients clients = new Clients(caller, run, callsPerSecond);
        for (int client = 0; client < COUNT; client++) {
            History history = History.of(histories, "client-" + client);
            int number = client;
            clients.ends.add(clients.threads.submit(() -> clients.work(number, history)));
        }
        return clients;
    }

    private void work(int client, History history) {
        try (history) {
            long next = System.nanoTime();
            for (int call = 0; !stopping; call++) {
                settle("%s-%02d-%08d".formatted(run, client, call), client + call, history);
                next = Math.max(next + nanosecondsBetweenCalls, System.nanoTime());
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(String key, int replica, History history) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            history.write(new HistoryEvent.Sent(key, attempt, replica + attempt));
            HistoryEvent outcome = caller.decide(key, attempt, replica + attempt);
            history.write(outcome);
            if (outcome instanceof HistoryEvent.Answered answer) {
                if (answer.acknowledges()) {
                    return;
                }
                Thread.sleep(RETRY_AFTER.toMillis());
            } else if (attempt > 1) {
                Thread.sleep(RETRY_AFTER.toMillis());
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        long deadline = System.nanoTime() + LAST_ANSWERS.toNanos();
        try {
            for (Future<?> end : ends) {
                end.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a client cannot go on", e.getCause());
        } catch (TimeoutException unanswered) {
            // the histories tell
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
