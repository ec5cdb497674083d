package fr.dgfip.bareme.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Connections that each send a request, wait for the answer, and send the next. One thread, no pause, no library. */
final class ClosedLoop implements AutoCloseable {
    private static final int CREATED = 201;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private final Selector selector = Selector.open();
    private final RequestBytes requests;
    private final List<Exchange> exchanges = new ArrayList<>();
    private long[] latencies = new long[1 << 20];
    private int measured;
    private long created;
    private long errors;
    private int waiting;

    ClosedLoop(int port, int connections, RequestBytes requests) throws IOException {
        this.requests = requests;
        InetSocketAddress service = new InetSocketAddress(InetAddress.getByName("localhost"), port);
        for (int i = 0; i < connections; i++) {
            Exchange exchange = new Exchange(service);
            exchange.channel().register(selector, SelectionKey.OP_READ, exchange);
            exchanges.add(exchange);
        }
    }

    void start() throws IOException {
        for (Exchange exchange : exchanges) {
            send(exchange);
        }
    }

    /** Goes on for this long. Latencies kept are those of answers since the call. */
    void goOn(Duration time) throws IOException {
        measured = 0;
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            turn(true);
        }
    }

    /** Sends nothing more and reads the answers still to come. */
    void finish() throws IOException {
        long end = System.nanoTime() + LAST_ANSWERS.toNanos();
        while (waiting > 0 && System.nanoTime() < end) {
            turn(false);
        }
        errors += waiting;
    }

    private void turn(boolean again) throws IOException {
        selector.select(100);
        for (SelectionKey key : selector.selectedKeys()) {
            Exchange exchange = (Exchange) key.attachment();
            if (exchange.receive()) {
                answered(exchange);
                if (again) {
                    send(exchange);
                }
            }
        }
        selector.selectedKeys().clear();
    }

    private void send(Exchange exchange) throws IOException {
        waiting++;
        exchange.send(requests);
    }

    private void answered(Exchange exchange) {
        waiting--;
        if (exchange.status() != CREATED) {
            if (errors++ == 0) {
                System.err.println(exchange.answerText());
            }
            return;
        }
        created++;
        if (measured == latencies.length) {
            latencies = Arrays.copyOf(latencies, 2 * measured);
        }
        latencies[measured++] = System.nanoTime() - exchange.sentAt();
    }

    /** Answers 201 since the start. */
    long created() {
        return created;
    }

    /** Other answers, and those that never came. */
    long errors() {
        return errors;
    }

    /** Latencies since the last call of {@link #goOn}, in nanoseconds, sorted. */
    long[] latencies() {
        long[] sorted = Arrays.copyOf(latencies, measured);
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public void close() throws IOException {
        for (Exchange exchange : exchanges) {
            exchange.channel().close();
        }
        selector.close();
    }
}
