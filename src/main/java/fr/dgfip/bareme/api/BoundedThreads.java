package fr.dgfip.bareme.api;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** A fixed number of threads behind a short queue: beyond it a call is refused at once rather than answered too late. */
final class BoundedThreads {
    private final ThreadPoolExecutor threads;

    /** @param name of the threads, before their number */
    BoundedThreads(String name, int size, int queue) {
        AtomicInteger number = new AtomicInteger();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.threads =
                new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), task -> {
                    Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
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

    void stop() {
        threads.shutdown();
    }
}
