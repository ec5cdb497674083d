package fr.dgfip.bareme.api;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The thread that reads workbooks and takes steps: one, so that however many offices publish at once the processors are
 * left to decisions, and so that one workbook at a time is in memory.
 */
@Singleton
class OfficeThreads {
    private static final int QUEUE = 16;

    private final BoundedThreads threads = new BoundedThreads("office", 1, QUEUE);

    /** See {@link BoundedThreads#run}. */
    <T> CompletionStage<T> run(Supplier<T> work, Supplier<T> refused) {
        return threads.run(() -> CompletableFuture.completedFuture(work.get()), refused);
    }

    @PreDestroy
    void stop() {
        threads.stop();
    }
}
