package fr.dgfip.bareme.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The same question put to every replica at an even pace until closed, by clients of one replica each. */
final class SteadyCalls implements AutoCloseable {
    private static final int CLIENTS_OF_A_REPLICA = 3;

    private final Caller caller;
    private final byte[] question;
    private final long nanosecondsBetweenCalls;
    private final Queue<SeenDecision> seen = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;
    private volatile boolean stopping;

    SteadyCalls(Caller caller, byte[] question, int replicas, int callsPerSecond) {
        int clients = replicas * CLIENTS_OF_A_REPLICA;
        this.caller = caller;
        this.question = question.clone();
        this.nanosecondsBetweenCalls = TimeUnit.SECONDS.toNanos(clients) / callsPerSecond;
        this.threads = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            int replica = client % replicas;
            threads.submit(() -> work(replica));
        }
    }

    private void work(int replica) {
        try {
            long next = System.nanoTime();
            while (!stopping) {
                seen.add(ask(replica));
                next = Math.max(next + nanosecondsBetweenCalls, System.nanoTime());
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    private SeenDecision ask(int replica) throws InterruptedException {
        long sent = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = caller.post(
                    replica, "/api/v1/decisions/quitus", "caller", question, "Content-Type", "application/json");
            return SeenDecision.of(replica, sent, System.nanoTime(), answer);
        } catch (IOException noAnswer) {
            return SeenDecision.failed(replica, sent, System.nanoTime(), noAnswer.toString());
        }
    }

    /** So far. */
    List<SeenDecision> seen() {
        return new ArrayList<>(seen);
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
            threads.shutdownNow();
        }
    }
}
