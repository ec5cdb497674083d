package fr.dgfip.bareme.journal;

import fr.dgfip.bareme.app.DatabaseAccess;
import fr.dgfip.bareme.app.EmbeddedDatabase;
import fr.dgfip.bareme.kernel.Ids;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One database for all tests of a JVM, emptied when it starts; each test takes replicas and callers of its own. */
final class TestJournal {
    static final Clock CLOCK = Clock.systemUTC();
    static final SecureRandom RANDOM = new SecureRandom();
    static final Ids IDS = new Ids(CLOCK, RANDOM);
    static final Digest RULES = Digest.sha256(new byte[] {1});
    private static final EmbeddedDatabase DATABASE = startEmpty();
    private static final AtomicInteger NAMES = new AtomicInteger();

    private TestJournal() {}

    private static EmbeddedDatabase startEmpty() {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of("target", "test-journal"));
        Flyway flyway = flyway(database.owner()).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        return database;
    }

    static FluentConfiguration flyway(DatabaseAccess owner) {
        return Flyway.configure().dataSource(owner.jdbcUrl(), owner.user(), owner.password());
    }

    static EmbeddedDatabase database() {
        return DATABASE;
    }

    static DataSource application() {
        return dataSource(DATABASE.application());
    }

    static DataSource dataSource(DatabaseAccess access) {
        return JournalDataSource.to(access.jdbcUrl(), access.user(), access.password());
    }

    static String newName(String prefix) {
        return prefix + "-" + NAMES.incrementAndGet();
    }

    static JournalWriter openWriter(String replica) {
        return openWriter(JournalSettings.of(replica));
    }

    static JournalWriter openWriter(JournalSettings settings) {
        return JournalWriter.open(application(), settings, CLOCK, JournalListener.NONE);
    }

    static JournalReader reader() {
        return new JournalReader(application());
    }

    static JournalRecord decision(String caller) {
        return decision(caller, Optional.empty());
    }

    static JournalRecord decision(String caller, Optional<IdempotencyKey> key) {
        return new JournalRecord(
                IDS.next(),
                CLOCK.instant().truncatedTo(ChronoUnit.MICROS),
                "quitus",
                new RuleSetReference(7, Digest.sha256(new byte[] {7})),
                new EngineReference("1.0.0+test", RULES),
                caller,
                Optional.of("instruction"),
                key,
                Salt.draw(RANDOM),
                new JournalContent.Decision(
                        new AsOf(LocalDate.of(2026, 11, 23), true),
                        Bytes.utf8("{\"vin\":\"VF1\\u0000é\"}"),
                        Bytes.utf8("{\"status\":\"ISSUED\"}"),
                        Bytes.utf8("[]"),
                        Bytes.utf8("{\"steps\":[" + "1,".repeat(300) + "1]}")));
    }

    static <T> T await(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    static Receipt record(JournalWriter writer, JournalRecord journalRecord) throws Exception {
        return ((AppendResult.Recorded) await(writer.append(journalRecord))).receipt();
    }

    static int execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    static long count(String sql) throws SQLException {
        try (Connection connection = connect(DATABASE.administrator());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }
}
