package fr.dgfip.bareme.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DecidingThreadsTest {
    @Test
    void refusesAtOnceWhatItHasNoRoomFor() throws InterruptedException {
        DecidingThreads threads = new DecidingThreads(1, 1);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        CompletionStage<String> running = threads.run(() -> held(started, free), () -> "refused");
        started.await();
        CompletionStage<String> queued =
                threads.run(() -> CompletableFuture.completedFuture("decided"), () -> "refused");

        CompletionStage<String> tooMany =
                threads.run(() -> CompletableFuture.completedFuture("decided"), () -> "refused");

        assertThat(tooMany.toCompletableFuture()).isCompletedWithValue("refused");
        free.countDown();
        assertThat(running.toCompletableFuture().join()).isEqualTo("decided");
        assertThat(queued.toCompletableFuture().join()).isEqualTo("decided");
        threads.stop();
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        DecidingThreads threads = new DecidingThreads(1, 1);
        CompletionStage<String> failed = threads.run(
                () -> {
                    throw new IllegalStateException("bug");
                },
                () -> "refused");

        assertThatThrownBy(() -> failed.toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("bug");
        threads.stop();
    }

    private static CompletionStage<String> held(CountDownLatch started, CountDownLatch free) {
        started.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return CompletableFuture.completedFuture("decided");
    }
}
