package fr.dgfip.bareme.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients that send one key at the same time to all replicas, then the next key. */
final class SameKey implements AutoCloseable {
    static final int CLIENTS = 50;

    private final Caller caller;
    private final String run;
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<History> histories = new ArrayList<>();

    SameKey(Caller caller, Path folder, String run) throws IOException {
        this.caller = caller;
        this.run = run;
        for (int client = 0; client < CLIENTS; client++) {
            histories.add(History.of(folder, "client-" + client));
        }
    }

    void send(int keys) throws Exception {
        for (int number = 0; number < keys; number++) {
            String key = "%s-%08d".formatted(run, number);
            List<Callable<Void>> calls = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int replica = client;
                calls.add(() -> send(key, replica, histories.get(replica)));
            }
            for (Future<Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        }
    }

    private Void send(String key, int replica, History history) throws IOException, InterruptedException {
        history.write(new HistoryEvent.Sent(key, 1, replica));
        history.write(caller.decide(key, 1, replica));
        return null;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (History history : histories) {
            history.close();
        }
    }
}
