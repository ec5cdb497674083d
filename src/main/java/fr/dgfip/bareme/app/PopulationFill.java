package fr.dgfip.bareme.app;

import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.deciding.Question;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.Population;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.JournalUnavailable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Has a population decided and recorded as any caller's requests, each under a key of its own: what the journal holds
 * already is only counted, so that a start cut short is taken up by the next. One of its kind per run.
 */
final class PopulationFill {
    static final String CALLER = "population";

    private static final String PURPOSE = "Population synthétique de démonstration";
    /** Few enough that the call of a person waits for next to nothing, enough that commits are shared. */
    private static final int IN_FLIGHT = 16;

    private static final int PROGRESS_LINES = 10;
    private static final int MILLION = 1_000_000;

    private final Deciding deciding;
    private final JournalReader journal;
    private final DecisionType<?, ?> type;
    private final Population population;
    private final Semaphore places = new Semaphore(IN_FLIGHT);
    private final PopulationTally tally = new PopulationTally();
    private boolean asked;
    private volatile boolean stopped;

    PopulationFill(Deciding deciding, JournalReader journal, DecisionType<?, ?> type, Population population) {
        this.deciding = deciding;
        this.journal = journal;
        this.type = type;
        this.population = population;
    }

    /**
     * Decides what is not decided yet of the first {@code size} requests, on the calling thread; returns once all is
     * recorded, or soon after {@link #stop}, an interruption or a journal that takes nothing more.
     *
     * @param console gets a line now and then, and a last one with the shares
     */
    void run(int size, Consumer<String> console) {
        try {
            for (int number = 1; number <= size && !stopped; number++) {
                decide(number);
                if (asked && number < size && number % Math.max(1, size / PROGRESS_LINES) == 0) {
                    console.accept(tally.progress(number, size));
                }
            }
            places.acquire(IN_FLIGHT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        } catch (JournalUnavailable e) {
            stopped = true;
        }
        console.accept(stopped ? tally.interrupted(size) : tally.closing());
    }

    /** Decides nothing more. Safe for any thread. */
    void stop() {
        stopped = true;
    }

    private void decide(int number) throws InterruptedException {
        String key = population.key() + "-" + Integer.toString(MILLION + number).substring(1);
        Optional<byte[]> known = journal.findAnswer(CALLER, key)
                .map(stored -> stored.answer().body().toArray());
        if (known.isPresent()) {
            tally.known(heading(known.get()));
            return;
        }
        Question question = new Question(
                type, request(number), Optional.empty(), CALLER, Optional.of(PURPOSE), Optional.of(key), false);
        asked = true;
        places.acquire();
        deciding.ask(question).whenComplete((answer, failure) -> {
            try {
                count(Optional.ofNullable(answer));
            } finally {
                places.release();
            }
        });
    }

    private Record request(int number) {
        if (RequestReader.read(type, population.request(number)) instanceof Reading.Valid<?> valid) {
            return valid.request();
        }
        throw new IllegalStateException("request " + number + " of " + population.key() + " is not valid");
    }

    /** Without an answer the journal failed; the other answers leave this one request undecided. */
    private void count(Optional<Answer> answer) {
        if (answer.isEmpty() || answer.get() instanceof Answer.Unavailable) {
            stopped = true;
        } else if (answer.get() instanceof Answer.Recorded recorded) {
            tally.decided(heading(recorded.body()));
        } else {
            tally.decided("sans décision");
        }
    }

    private String heading(byte[] envelope) {
        Map<?, ?> tree = (Map<?, ?>) CanonicalJson.tree(envelope);
        return population.heading((Map<?, ?>) tree.get("outcome"));
    }
}
