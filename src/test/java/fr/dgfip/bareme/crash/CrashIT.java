package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.DatabaseAccess;
import fr.dgfip.bareme.crash.HistoryEvent.Answered;
import fr.dgfip.bareme.crash.Violation.Invariant;
import fr.dgfip.bareme.packaged.ServerProcesses;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Three replicas on one database, struck by one fault after the other; the last tests look at what is left. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {
    private static final CrashSettings SETTINGS = CrashSettings.given();
    private static final int REPLICAS = 3;
    /** Each replica has a pool of ten, one for its writer and one that listens for new versions. */
    private static final int RESERVED_CONNECTIONS = REPLICAS * 12;
    /** Of a hundred, three are for superusers, and one of these sees to it that the others are taken. */
    private static final int OTHERS_CONNECTIONS = 100 - 3 - RESERVED_CONNECTIONS - 1;

    /** As many as the calls of {@link SideCalls}, which wait on threads of their own, and some of the server's. */
    private static final int MORE_THREADS = 30;

    private static final long MORE_HEAP = 32 << 20;
    /** Twice what is aimed at, as the machine may be busy; less than a freeze, so a call that waits for its end is told. */
    private static final Duration HANGS = Duration.ofSeconds(6);

    private static final int UNAVAILABLE = 503;

    private static Cluster cluster;
    private static Trials trials;
    private static Trial calm;
    private static List<Footprint> before;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.startDatabase("cluster");
        DatabaseAccess administrator = cluster.database().administrator();
        cluster.execute(administrator, "ALTER SYSTEM SET reserved_connections = " + RESERVED_CONNECTIONS);
        cluster.restartDatabase();
        cluster.startReplicas(REPLICAS);
        trials = new Trials(cluster, SETTINGS);
        calm = trials.strike("calm", () -> {
            Thread.sleep(3_000);
            return Recovery.of(Duration.ZERO);
        });
        trials.assertSound(calm);
        warmUpReading();
        before = footprints();
        CrashReport.add("none", List.of(calm));
    }

    /** Fills the pools, so that what is held before the faults is what a replica in use holds. */
    private static void warmUpReading() throws InterruptedException {
        try (SideCalls calls = sideCalls()) {
            Thread.sleep(1_000);
        }
    }

    private static SideCalls sideCalls() {
        return new SideCalls(trials.caller(), calm.decisions().get(0));
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @Test
    @Order(1)
    void aKilledDatabaseLosesNothing() throws Exception {
        repeat("F3-kill-database", () -> {
            Duration database = cluster.killDatabase();
            return new Recovery(database, trials.awaitDecisions().service());
        });
    }

    @Test
    @Order(2)
    void aFrozenDatabaseIsAnsweredWithUnavailable() throws Exception {
        SideCalls calls = sideCalls();
        Trial trial = trials.strike("F5-freeze", calls, () -> {
            ServerProcesses processes = cluster.databaseProcesses();
            processes.signalAll("STOP");
            try {
                holdThreads(SETTINGS.freeze());
            } finally {
                processes.signalAll("CONT");
            }
            return trials.awaitDecisions();
        });
        assertAnswered("F5-freeze", trial, calls);
    }

    @Test
    @Order(3)
    void aFrozenWalWriterLosesNothing() throws Exception {
        Trial trial = trials.strike("F5-freeze-walwriter", () -> {
            ProcessHandle walWriter = cluster.databaseProcesses().titled("walwriter");
            ServerProcesses.signal("STOP", walWriter);
            try {
                Thread.sleep(SETTINGS.freeze().toMillis());
            } finally {
                ServerProcesses.signal("CONT", walWriter);
            }
            return trials.awaitDecisions();
        });
        CrashReport.add("F5-freeze-walwriter", List.of(trial));
        trials.assertSound(trial);
    }

    @Test
    @Order(4)
    void withoutAnyConnectionItAnswersUnavailable() throws Exception {
        SideCalls calls = sideCalls();
        Trial trial = trials.strike("F9-no-connection", calls, () -> {
            try (ConnectionHog hog = new ConnectionHog(cluster.database().application())) {
                hog.takeAllFrom(cluster.database().administrator());
                Thread.sleep(2_000);
            }
            return trials.awaitDecisions();
        });
        assertAnswered("F9-no-connection", trial, calls);
    }

    @Test
    @Order(5)
    void reservedConnectionsKeepItDeciding() throws Exception {
        Trial trial = trials.strike("F9-others-took-all", () -> {
            try (ConnectionHog hog = new ConnectionHog(cluster.database().owner())) {
                hog.take(OTHERS_CONNECTIONS, cluster.database().administrator());
                return trials.awaitDecisions();
            }
        });
        CrashReport.add("F9-others-took-all", List.of(trial));
        trials.assertSound(trial);
    }

    @Test
    @Order(6)
    void oneKeyOnAllReplicasAtOnceHasOneAnswer() throws Exception {
        Trial trial = trials.observe(
                "F16-same-key",
                (histories, run) -> {
                    SameKey clients = new SameKey(trials.caller(), histories, run);
                    clients.send(SETTINGS.keys());
                    return clients;
                },
                () -> Recovery.of(Duration.ZERO));
        CrashReport.add("F16-same-key", List.of(trial));
        trials.assertSound(trial);
        assertThat(trial.keys()).hasSize(SETTINGS.keys());
        assertThat(trial.answers()).hasSize(SETTINGS.keys() * SameKey.CLIENTS);
        assertThat(trial.statuses()).containsOnly(201);
    }

    @Test
    @Order(7)
    void aKilledServiceLosesNothing() throws Exception {
        repeat("F1-kill-service", () -> Recovery.of(cluster.killReplica(0)));
        long streams = Trials.reader(cluster.database().owner()).streams().stream()
                .filter(stream -> stream.replica().equals("replica-0"))
                .count();
        assertThat(streams).isEqualTo(1 + SETTINGS.kills());
    }

    @Test
    @Order(8)
    void leavesNoThreadHeapOrFileBehind() throws Exception {
        List<Footprint> after = footprints();
        for (int replica = 0; replica < REPLICAS; replica++) {
            CrashReport.line("replica " + replica + " before " + before.get(replica) + ", after " + after.get(replica));
            assertThat(after.get(replica).threads())
                    .isLessThan(before.get(replica).threads() + MORE_THREADS);
            assertThat(after.get(replica).heapBytes())
                    .isLessThan(before.get(replica).heapBytes() + MORE_HEAP);
            assertThat(after.get(replica).temporaryFiles())
                    .isEqualTo(before.get(replica).temporaryFiles());
        }
    }

    @Test
    @Order(9)
    void theCheckerFindsAnAnswerThatWasChangedAndOneThatWasMadeUp() throws Exception {
        StoredDecisions stored = stored(calm);
        Answered answer = calm.answers().get(0);
        assertThat(Invariants.check(calm.events(), stored)).isEmpty();
        assertThat(broken(with(calm.events(), answer.decision(), "0".repeat(64)), stored))
                .containsOnly(Invariant.ONE_ANSWER_FOR_A_KEY);
        Optional<String> madeUp = Optional.of("00000000-0000-7000-8000-000000000000");
        assertThat(broken(with(calm.events(), madeUp, answer.sha256()), stored))
                .contains(Invariant.NO_ANSWER_WITHOUT_ROW);
    }

    @Test
    @Order(10)
    void theCheckerFindsARecordItsOwnerDeleted() throws Exception {
        Answered answer = calm.answers().get(0);
        cluster.execute(
                cluster.database().owner(),
                "ALTER TABLE journal DISABLE TRIGGER append_only",
                "DELETE FROM journal WHERE id = '" + answer.decision().orElseThrow() + "'",
                "ALTER TABLE journal ENABLE ALWAYS TRIGGER append_only");
        assertThat(broken(calm.events(), stored(calm))).containsExactly(Invariant.NOTHING_LOST);
        assertThat(trials.damages()).hasSize(1);
    }

    @Test
    @Order(11)
    void withoutDurableCommitsAKilledDatabaseLosesDecisionsAndTheCheckerSeesIt() throws Exception {
        CarelessCommits.install(cluster);
        trials.awaitDecisions();
        Trial trial = trials.strike(
                "control",
                () -> new Recovery(
                        cluster.killDatabase(), trials.awaitDecisions().service()));
        long lost = trial.violations().stream()
                .filter(violation -> violation.invariant() == Invariant.NOTHING_LOST)
                .count();
        CrashReport.add("control: commits not durable", List.of(trial));
        CrashReport.line("control: " + lost + " of " + trial.acknowledged().size() + " acknowledged decisions lost");
        assertThat(lost).isPositive();
    }

    private static StoredDecisions stored(Trial trial) throws SQLException {
        return StoredDecisions.read(cluster.database().owner(), trial.run() + "-");
    }

    private static List<Invariant> broken(List<HistoryEvent> events, StoredDecisions stored) {
        return Invariants.check(events, stored).stream()
                .map(Violation::invariant)
                .toList();
    }

    /** The history of a client that says it got another answer once more. */
    private static List<HistoryEvent> with(List<HistoryEvent> events, Optional<String> decision, String sha256) {
        List<HistoryEvent> tampered = new ArrayList<>(events);
        tampered.add(new Answered(calm.answers().get(0).key(), 2, 0, 201, decision, sha256, 1, Optional.empty()));
        return tampered;
    }

    private static void repeat(String name, Trials.Fault fault) throws Exception {
        List<Trial> struck = new ArrayList<>();
        for (int kill = 0; kill < SETTINGS.kills(); kill++) {
            Trial trial = trials.strike(name, fault);
            struck.add(trial);
            trials.assertSound(trial);
        }
        CrashReport.add(name, struck);
    }

    /** While a fault lasts: each call is answered, in the form and the time a caller may rely on. */
    private static void assertAnswered(String fault, Trial trial, SideCalls calls) throws Exception {
        CrashReport.add(fault, List.of(trial));
        CrashReport.line(fault + ": " + calls.figures());
        assertThat(trial.failures()).isEmpty();
        assertThat(calls.failures()).isEmpty();
        assertThat(calls.answers().stream().flatMap(answer -> answer.fault().stream()))
                .isEmpty();
        assertThat(trial.statuses()).contains(UNAVAILABLE);
        assertThat(trial.slowestMilliseconds()).isLessThan(HANGS.toMillis());
        assertThat(calls.slowestMilliseconds()).isLessThan(HANGS.toMillis());
        trials.assertSound(trial);
    }

    private static void holdThreads(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (int replica = 0; replica < REPLICAS; replica++) {
                assertThat(Footprint.threads(cluster.replica(replica)))
                        .isLessThan(before.get(replica).threads() + MORE_THREADS);
            }
            Thread.sleep(200);
        }
    }

    private static List<Footprint> footprints() throws Exception {
        List<Footprint> footprints = new ArrayList<>();
        for (int replica = 0; replica < REPLICAS; replica++) {
            footprints.add(Footprint.of(cluster.replica(replica), cluster.temporaryFolder(replica)));
        }
        return footprints;
    }
}
