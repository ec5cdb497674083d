package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.app.DatabaseAccess;
import fr.dgfip.bareme.app.EmbeddedDatabase;
import fr.dgfip.bareme.packaged.PackagedService;
import fr.dgfip.bareme.packaged.ServerProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A new database and replicas of the packaged service on it, all of which may be killed and started again. */
final class Cluster implements AutoCloseable {
    private final Path folder;
    private final List<PackagedService> replicas = new CopyOnWriteArrayList<>();
    private EmbeddedDatabase database;

    private Cluster(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** The database alone. */
    static Cluster startDatabase(String name) throws IOException {
        Path folder = Path.of("target", "crash", name).toAbsolutePath();
        PackagedService.remove(folder);
        return new Cluster(folder, EmbeddedDatabase.start(folder.resolve("database")));
    }

    /** The first alone, as it creates the tables. */
    void startReplicas(int count) throws IOException, InterruptedException {
        for (int replica = 0; replica < count; replica++) {
            replicas.add(startReplica(replica));
        }
    }

    private PackagedService startReplica(int replica) throws IOException, InterruptedException {
        return PackagedService.start(folder.resolve("replica-" + replica), flags(replica));
    }

    /** Ends a replica and starts it again where it cannot become ready. */
    void restartReplicaUnready(int replica) throws IOException, InterruptedException {
        replicas.get(replica).close();
        replicas.set(replica, PackagedService.startUnready(folder.resolve("replica-" + replica), flags(replica)));
    }

    private List<String> flags(int replica) throws IOException {
        DatabaseAccess application = database.application();
        DatabaseAccess owner = database.owner();
        Path temporary = Files.createDirectories(temporaryFolder(replica));
        return List.of(
                "-Dbareme.database.url=" + application.jdbcUrl(),
                "-Dbareme.database.user=" + application.user(),
                "-Dbareme.database.password=" + application.password(),
                "-Dbareme.database.owner=" + owner.user(),
                "-Dbareme.database.owner-password=" + owner.password(),
                "-Dbareme.journal.replica=replica-" + replica,
                "-Djava.io.tmpdir=" + temporary);
    }

    Path folder() {
        return folder;
    }

    Path temporaryFolder(int replica) {
        return folder.resolve("tmp-" + replica);
    }

    int size() {
        return replicas.size();
    }

    PackagedService replica(int replica) {
        return replicas.get(replica % replicas.size());
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** From the kill to ready again. */
    Duration killReplica(int replica) throws IOException, InterruptedException {
        long start = System.nanoTime();
        replicas.get(replica).kill();
        replicas.set(replica, startReplica(replica));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    ServerProcesses databaseProcesses() throws IOException {
        return ServerProcesses.of(folder.resolve("database"));
    }

    /** From the kill to a server that takes connections again, on the same port and the same files. */
    Duration killDatabase() throws IOException {
        long start = System.nanoTime();
        databaseProcesses().kill();
        restartDatabase();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void restartDatabase() {
        int port = database.port();
        database.close();
        database = EmbeddedDatabase.start(folder.resolve("database"), port);
    }

    void execute(DatabaseAccess access, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The first column of the first row. */
    String query(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** All are asked to end, whatever becomes of one. */
    @Override
    public void close() throws InterruptedException {
        try {
            for (PackagedService replica : new ArrayList<>(replicas)) {
                replica.close();
            }
        } finally {
            database.close();
        }
    }
}
