package fr.dgfip.bareme.api;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that read requests and decide. Deciding waits for nothing, so one thread per processor is all it can use:
 * more would only add switches. {@link CallBodies} collects the body first, and nobody
 * waits while the journal commits. The queue is short: beyond it a call is refused at once rather than answered too late.
 */
@Singleton
class DecidingThreads {
    private final ThreadPoolExecutor threads;

    DecidingThreads(
            @ConfigProperty(name = "bareme.deciding.threads", defaultValue = "0") int count,
            @ConfigProperty(name = "bareme.deciding.queue", defaultValue = "1024") int queue) {
        int size = count > 0 ? count : Math.max(2, Runtime.getRuntime().availableProcessors());
        AtomicInteger number = new AtomicInteger();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.threads =
                new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), task -> {
                    Thread thread = new Thread(task, "deciding-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setContextClassLoader(loader);
                    return thread;
                });
    }

    /**
     * Runs the work on one of the threads.
     *
     * @param refused what to answer when there is no room
     */
    <T> CompletionStage<T> run(Supplier<CompletionStage<T>> work, Supplier<T> refused) {
        try {
            return CompletableFuture.supplyAsync(work, threads).thenCompose(Function.identity());
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(refused.get());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
