package fr.dgfip.bareme.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void commitsDurablyOnLoopbackOnlyAndAsksForPasswords() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(show(database, "fsync")).isEqualTo("on");
            assertThat(show(database, "full_page_writes")).isEqualTo("on");
            assertThat(show(database, "synchronous_commit")).isEqualTo("on");
            assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(database.administrator(), "SHOW unix_socket_directories"))
                    .isEmpty();
            assertThat(show(database, "data_checksums")).isEqualTo("on");
            assertThat(show(database, "server_version")).startsWith("18.");
            DatabaseAccess application = database.application();
            assertThatThrownBy(() -> DriverManager.getConnection(application.jdbcUrl(), application.user(), "autre"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsDataAndPasswordsBetweenRuns() throws SQLException, IOException {
        DatabaseAccess before;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            before = database.owner();
            execute(before, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.owner().password()).isEqualTo(before.password());
            assertThat(query(database.owner(), "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (String file : new String[] {"passwords.properties", "administrator.password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesAFolderInUse() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            assertThat(first.port()).isPositive();
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining("déjà utilisé");
        }
    }

    @Test
    void endsTheServerAKilledRunLeftBehind() throws Exception {
        Process run = runInAnotherJvm();
        String port = new String(run.getInputStream().readNBytes(5)).strip();
        long orphan = postmaster();
        run.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan))
                .as("server outlives its killed run")
                .isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Integer.parseInt(port))) {
            assertThat(runningProgram(orphan)).isEmpty();
            assertThat(query(database.owner(), "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(Files.readString(folder.resolve("postgresql.log"))).contains("received fast shutdown request");
    }

    @Test
    void startsAgainAfterTheServerItselfWasKilled() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database.owner(), "CREATE TABLE kept AS SELECT 42 AS answer");
            ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(folder.resolve("data/postmaster.pid")).exists();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database.owner(), "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aPidFileWhoseNumberNowBelongsToAnotherProgramIsNoObstacle() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.port()).isPositive();
        }
        Files.writeString(
                folder.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "/data\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database.owner(), "SELECT 1")).isEqualTo("1");
        }
    }

    private Process runInAnotherJvm() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseRun.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Empty also for a process that ended and that nobody has buried. */
    private static Optional<String> runningProgram(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command());
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
    }

    private static String show(EmbeddedDatabase database, String setting) throws SQLException {
        return query(database.application(), "SHOW " + setting);
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }
}
