package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.crash.HistoryEvent.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of the service besides decisions, while a fault lasts: records are read, and a question is put that no
 * rule set answers, whose key has to be looked up. Both take sessions of the pool, not that of the journal's writer.
 */
final class SideCalls implements AutoCloseable {
    private static final int READERS = 4;
    private static final int ASKERS = 12;
    private static final int PAUSE_MILLISECONDS = 50;

    private final Caller caller;
    private final String decision;
    private final ExecutorService threads = Executors.newFixedThreadPool(READERS + ASKERS);
    private final Queue<HistoryEvent> reads = new ConcurrentLinkedQueue<>();
    private final Queue<HistoryEvent> questions = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;

    /** @param decision a recorded one */
    SideCalls(Caller caller, String decision) {
        this.caller = caller;
        this.decision = decision;
        for (int thread = 0; thread < READERS + ASKERS; thread++) {
            int number = thread;
            threads.submit(() -> work(number));
        }
    }

    private void work(int thread) {
        try {
            for (int call = 0; !stopping; call++) {
                if (thread < READERS) {
                    reads.add(caller.read(decision, thread + call));
                } else {
                    String key = "unanswerable-%012d-%02d".formatted(System.nanoTime(), thread);
                    questions.add(caller.decide(key, "?asOf=2001-01-01", 1, thread + call));
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    /** After {@link #close()}. */
    List<Answered> reads() {
        return answers(reads);
    }

    /** After {@link #close()}: all answers. */
    List<Answered> answers() {
        return Stream.concat(answers(reads).stream(), answers(questions).stream())
                .toList();
    }

    /** After {@link #close()}: calls that were not answered. */
    List<HistoryEvent> failures() {
        return Stream.concat(reads.stream(), questions.stream())
                .filter(HistoryEvent.Failed.class::isInstance)
                .toList();
    }

    /** After {@link #close()}. */
    String figures() {
        return "reads " + figures(reads) + "; unanswerable questions " + figures(questions);
    }

    /** After {@link #close()}. */
    long slowestMilliseconds() {
        return slowestMilliseconds(answers());
    }

    private static long slowestMilliseconds(List<Answered> answers) {
        return answers.stream().mapToLong(Answered::milliseconds).max().orElse(0);
    }

    private static String figures(Queue<HistoryEvent> events) {
        Map<Integer, Long> byStatus = answers(events).stream()
                .collect(Collectors.groupingBy(Answered::status, TreeMap::new, Collectors.counting()));
        return byStatus + ", slowest " + slowestMilliseconds(answers(events)) + " ms";
    }

    private static List<Answered> answers(Queue<HistoryEvent> events) {
        List<Answered> answers = new ArrayList<>();
        for (HistoryEvent event : events) {
            if (event instanceof Answered answer) {
                answers.add(answer);
            }
        }
        return answers;
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
