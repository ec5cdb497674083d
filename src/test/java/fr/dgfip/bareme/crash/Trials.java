package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.DatabaseAccess;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.StreamId;
import fr.dgfip.bareme.journal.Verification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.postgresql.ds.PGSimpleDataSource;

/** Strikes a cluster under load and looks at what is left. */
final class Trials {
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(2);
    private static final int REPLAYED_SAMPLE = 5;

    private final Cluster cluster;
    private final Caller caller;
    private final int callsPerSecond;
    private final Random random;
    private int count;

    Trials(Cluster cluster, CrashSettings settings) {
        this.cluster = cluster;
        this.caller = new Caller(cluster);
        this.callsPerSecond = settings.callsPerSecond();
        this.random = new Random(settings.seed());
    }

    /** What goes wrong, and how long it then took. */
    interface Fault {
        Recovery strike() throws Exception;
    }

    /** What clients do meanwhile. */
    interface Load {
        AutoCloseable start(Path histories, String run) throws Exception;
    }

    Caller caller() {
        return caller;
    }

    /** Strikes once, half a second to one and a half after clients began. */
    Trial strike(String name, Fault fault) throws Exception {
        return observe(name, (histories, run) -> Clients.start(caller, histories, run, callsPerSecond), () -> {
            Thread.sleep(500 + random.nextInt(1_000));
            return fault.strike();
        });
    }

    /** The same, with other calls for as long as it takes. */
    Trial strike(String name, SideCalls calls, Fault fault) throws Exception {
        try (calls) {
            return strike(name, fault);
        }
    }

    Trial observe(String name, Load load, Fault fault) throws Exception {
        String run = "%s-%03d".formatted(name, ++count);
        Path histories = cluster.folder().resolve("histories").resolve(run);
        Recovery recovery;
        try (AutoCloseable clients = load.start(histories, run)) {
            recovery = fault.strike();
        }
        List<HistoryEvent> events = History.read(histories);
        StoredDecisions stored = StoredDecisions.read(cluster.database().application(), run + "-");
        return new Trial(run, events, Invariants.check(events, stored), recovery);
    }

    /** No promise broken, all keys answered; ready, deciding, proven and replayable on every replica, without a restart. */
    void assertSound(Trial trial) throws Exception {
        assertThat(trial.violations()).isEmpty();
        assertThat(trial.acknowledged()).isNotEmpty();
        assertThat(trial.neverAnswered()).isEmpty();
        for (int replica = 0; replica < cluster.size(); replica++) {
            awaitDecision(replica);
            long deadline = System.nanoTime() + RECOVERY_LIMIT.toNanos();
            while (!cluster.replica(replica).isReady()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(20);
            }
        }
        assertThat(damages()).isEmpty();
        List<String> decisions = trial.decisions();
        for (int sample = 0; sample < Math.min(REPLAYED_SAMPLE, decisions.size()); sample++) {
            String decision = decisions.get(random.nextInt(decisions.size()));
            assertThat(caller.replay(decision, sample)).contains("\"result\":\"identical\"");
        }
    }

    /** What the journal itself finds wrong with its chains. */
    List<Verification> damages() {
        JournalReader reader = reader(cluster.database().application());
        List<Verification> damages = new ArrayList<>();
        for (StreamId stream : reader.streams()) {
            Verification verification = reader.verify(stream);
            if (!(verification instanceof Verification.Intact)) {
                damages.add(verification);
            }
        }
        return damages;
    }

    static JournalReader reader(DatabaseAccess access) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(access.jdbcUrl());
        source.setUser(access.user());
        source.setPassword(access.password());
        return new JournalReader(source);
    }

    /** How long until a replica decides. */
    Duration awaitDecision(int replica) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < RECOVERY_LIMIT.toNanos()) {
            HistoryEvent outcome = caller.decide("recovery-%012d".formatted(System.nanoTime()), 1, replica);
            if (outcome instanceof HistoryEvent.Answered answer && answer.acknowledges()) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("replica " + replica + " does not recover");
    }

    /** Until all decide. */
    Recovery awaitDecisions() throws InterruptedException {
        long start = System.nanoTime();
        for (int replica = 0; replica < cluster.size(); replica++) {
            awaitDecision(replica);
        }
        return Recovery.of(Duration.ofNanos(System.nanoTime() - start));
    }
}
