package fr.dgfip.bareme.api;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that read requests and decide. Deciding waits for nothing, so one thread per processor is all it can use:
 * more would only add switches. {@link CallBodies} collects the body first, and nobody waits while the journal commits.
 */
@Singleton
class DecidingThreads {
    private final BoundedThreads threads;

    DecidingThreads(
            @ConfigProperty(name = "bareme.deciding.threads", defaultValue = "0") int count,
            @ConfigProperty(name = "bareme.deciding.queue", defaultValue = "1024") int queue) {
        int size = count > 0 ? count : Math.max(2, Runtime.getRuntime().availableProcessors());
        this.threads = new BoundedThreads("deciding", size, queue);
    }

    /** See {@link BoundedThreads#run}. */
    <T> CompletionStage<T> run(Supplier<CompletionStage<T>> work, Supplier<T> refused) {
        return threads.run(work, refused);
    }

    @PreDestroy
    void stop() {
        threads.stop();
    }
}
