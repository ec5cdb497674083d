package fr.dgfip.bareme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.app.EmbeddedDatabase;
import fr.dgfip.bareme.packaged.ServerProcesses;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFaultTest {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(folder);
        TestJournal.flyway(database.owner()).load().migrate();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void terminatedSessionsLoseNothingAcknowledged() throws Exception {
        try (JournalWriter writer = open()) {
            JournalLoad load = new JournalLoad(writer, 16);
            try (load) {
                for (int round = 0; round < 20; round++) {
                    Thread.sleep(100);
                    TestJournal.execute(
                            database.administrator(),
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bareme_app'");
                }
                awaitRecordedAgain(writer);
            }
            assertNothingLost(load);
            assertThat(load.failures()).isNotEmpty();
        }
    }

    @Test
    void aKilledServerLosesNothingAcknowledgedAndIsFoundAgain() throws Exception {
        try (JournalWriter writer = open()) {
            JournalLoad load = new JournalLoad(writer, 16);
            try (load) {
                for (int round = 0; round < 3; round++) {
                    Thread.sleep(700);
                    ServerProcesses.of(folder).kill();
                    awaitState(writer, JournalState.DOWN);
                    int port = database.port();
                    database.close();
                    database = EmbeddedDatabase.start(folder, port);
                    awaitRecordedAgain(writer);
                }
            }
            assertNothingLost(load);
            assertThat(load.failures()).isNotEmpty();
        }
    }

    @Test
    void anIdleWriterFindsALostDatabaseAgainBeforeAnyoneNeedsIt() throws Exception {
        try (JournalWriter writer = open()) {
            ServerProcesses.of(folder).kill();
            awaitState(writer, JournalState.DOWN);
            int port = database.port();
            database.close();
            database = EmbeddedDatabase.start(folder, port);
            awaitState(writer, JournalState.UP);
            TestJournal.record(writer, TestJournal.decision("first"));
        }
    }

    @Test
    void aFrozenServerFailsAppendsInThreeSecondsAndIsFoundAgain() throws Exception {
        try (JournalWriter writer = open()) {
            JournalLoad load = new JournalLoad(writer, 16);
            try (load) {
                Thread.sleep(500);
                ServerProcesses.of(folder).signalAll("STOP");
                Thread.sleep(6_000);
                ServerProcesses.of(folder).signalAll("CONT");
                awaitRecordedAgain(writer);
            }
            assertNothingLost(load);
            assertThat(load.failures()).isNotEmpty().allMatch(wait -> wait.compareTo(LONGEST_WAIT) < 0);
        }
    }

    @Test
    void aLockedTableFailsAppendsInThreeSeconds() throws Exception {
        try (JournalWriter writer = open()) {
            JournalLoad load = new JournalLoad(writer, 4);
            try (load;
                    Connection other = TestJournal.connect(database.owner());
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE");
                Thread.sleep(3_000);
                other.rollback();
                awaitRecordedAgain(writer);
            }
            assertNothingLost(load);
            assertThat(load.failures()).isNotEmpty().allMatch(wait -> wait.compareTo(LONGEST_WAIT) < 0);
        }
    }

    @Test
    void aCommitWhoseAnswerWasLostIsLookedUpAndAnswered() throws Exception {
        FailingCommits commits = new FailingCommits(true);
        try (JournalWriter writer = open(commits)) {
            commits.failNext();
            JournalRecord decision = TestJournal.decision("unsure");
            Receipt receipt = TestJournal.record(writer, decision);
            assertThat(reader().find(decision.id()).orElseThrow().seq()).isEqualTo(receipt.seq());
            assertThat(TestJournal.record(writer, TestJournal.decision("unsure"))
                            .seq())
                    .isEqualTo(receipt.seq() + 1);
            assertThat(reader().verify(receipt.stream())).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void aCommitThatDidNotHappenIsLookedUpAndFailed() throws Exception {
        FailingCommits commits = new FailingCommits(false);
        try (JournalWriter writer = open(commits)) {
            commits.failNext();
            JournalRecord decision = TestJournal.decision("unsure");
            assertThatThrownBy(() -> TestJournal.record(writer, decision)).hasCauseInstanceOf(JournalUnavailable.class);
            assertThat(reader().find(decision.id())).isEmpty();
            awaitRecordedAgain(writer);
            assertThat(reader().verify(new StreamId("replica", 1))).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void aStreamSomebodyElseContinuedIsLeftForANewOne() throws Exception {
        try (JournalWriter writer = open()) {
            assertThat(TestJournal.record(writer, TestJournal.decision("twin")).stream())
                    .isEqualTo(new StreamId("replica", 1));
            TestJournal.execute(database.administrator(), """
                    INSERT INTO journal_batch SELECT stream, 2, 2, batch_hash, root, sha256(batch_hash), sealed_at
                    FROM journal_batch WHERE stream = 'replica/1'
                    """);
            assertThatThrownBy(() -> TestJournal.record(writer, TestJournal.decision("twin")))
                    .hasCauseInstanceOf(JournalUnavailable.class);
            awaitRecordedAgain(writer);
            assertThat(TestJournal.record(writer, TestJournal.decision("twin")).stream())
                    .isEqualTo(new StreamId("replica", 2));
        }
    }

    private JournalWriter open() {
        return open(source -> source);
    }

    private JournalWriter open(UnaryOperator<DataSource> wrapper) {
        DataSource source = wrapper.apply(TestJournal.dataSource(database.application()));
        return JournalWriter.open(source, JournalSettings.of("replica"), TestJournal.CLOCK, JournalListener.NONE);
    }

    private JournalReader reader() {
        return new JournalReader(TestJournal.dataSource(database.application()));
    }

    private void assertNothingLost(JournalLoad load) throws SQLException {
        assertThat(load.surprises()).isEmpty();
        assertThat(load.acknowledged()).isNotEmpty();
        assertThat(recordedIds()).containsAll(load.acknowledged());
        for (StreamId stream : reader().streams()) {
            assertThat(reader().verify(stream)).isInstanceOf(Verification.Intact.class);
        }
    }

    private Set<UUID> recordedIds() throws SQLException {
        try (Connection connection = TestJournal.connect(database.owner());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM journal")) {
            Set<UUID> ids = new HashSet<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static void awaitRecordedAgain(JournalWriter writer) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < deadline) {
            try {
                TestJournal.record(writer, TestJournal.decision("again"));
                return;
            } catch (ExecutionException notYet) {
                Thread.sleep(20);
            }
        }
        throw new AssertionError("the writer did not recover");
    }

    private static void awaitState(JournalWriter writer, JournalState state) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (writer.state() != state) {
            assertThat(System.nanoTime()).as("time to become " + state).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    /** Connections whose next COMMIT, once asked for, breaks after or before it reaches the server. */
    private static final class FailingCommits implements UnaryOperator<DataSource> {
        private final boolean afterwards;
        private final AtomicBoolean armed = new AtomicBoolean();

        FailingCommits(boolean afterwards) {
            this.afterwards = afterwards;
        }

        void failNext() {
            armed.set(true);
        }

        @Override
        public DataSource apply(DataSource source) {
            return proxy(DataSource.class, (self, method, arguments) -> {
                Object result = invoke(source, method, arguments);
                return result instanceof Connection connection ? watch(connection) : result;
            });
        }

        private Connection watch(Connection connection) {
            return proxy(Connection.class, (self, method, arguments) -> {
                boolean fails = method.getName().equals("commit") && armed.getAndSet(false);
                if (fails && !afterwards) {
                    throw new SQLException("connection lost before COMMIT", "08006");
                }
                Object result = invoke(connection, method, arguments);
                if (fails) {
                    throw new SQLException("connection lost after COMMIT", "08006");
                }
                return result;
            });
        }

        private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
