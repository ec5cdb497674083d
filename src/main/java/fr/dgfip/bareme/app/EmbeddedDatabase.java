package fr.dgfip.bareme.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL 18 of our own, for the demo and the tests: no Docker, no installed server. It listens on
 * 127.0.0.1 only, asks for passwords, commits durably, and keeps everything (data, binaries, log, passwords) in one
 * folder from one run to the next.
 *
 * <p>One process at a time may hold a folder: a second one is refused. If the process that held it was killed, its
 * orphan server is shut down properly before ours starts. Stops on {@link #close()} or with the JVM, whichever comes
 * first; what was committed is kept in every case, kill included.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final DatabaseFolder folder;
    private final DatabasePasswords passwords;
    private final EmbeddedPostgres server;
    private final Thread closer = new Thread(this::stop, "embedded-database-closer");
    private final AtomicBoolean stopped = new AtomicBoolean();

    private EmbeddedDatabase(DatabaseFolder folder, DatabasePasswords passwords, EmbeddedPostgres server) {
        this.folder = folder;
        this.passwords = passwords;
        this.server = server;
    }

    /** Starts on a free port of the system's choice. */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, 0);
    }

    /** Starts on the given port; 0 means any free one. Returns once the roles and the database are there. */
    public static EmbeddedDatabase start(Path path, int port) {
        DatabaseFolder folder = DatabaseFolder.claim(path);
        try {
            DatabasePasswords passwords = DatabasePasswords.keptIn(folder);
            new OrphanServer(folder).end();
            EmbeddedDatabase database = new EmbeddedDatabase(folder, passwords, launch(folder, passwords, port));
            Runtime.getRuntime().addShutdownHook(database.closer);
            new DatabaseRoles(passwords, database.administrator("postgres"), database.administrator()).create();
            return database;
        } catch (IOException e) {
            folder.release();
            throw new UncheckedIOException("PostgreSQL ne démarre pas ; voir " + folder.log(), e);
        } catch (RuntimeException e) {
            folder.release();
            throw e;
        }
    }

    /**
     * zonky starts the server with fsync and synchronous_commit off: each is set back here. initdb's two options close
     * the moment during which a new server would trust every local user.
     */
    private static EmbeddedPostgres launch(DatabaseFolder folder, DatabasePasswords passwords, int port)
            throws IOException {
        return folder.zonkyBuilder()
                .setPort(port)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.administratorPassword().toString())
                .setConnectConfig("password", passwords.administrator())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .start();
    }

    /** The owner of the tables: for Flyway alone. */
    public DatabaseAccess owner() {
        return access(DatabaseRoles.DATABASE, DatabaseRoles.OWNER, passwords.owner());
    }

    /** The least-privileged role the service works with. */
    public DatabaseAccess application() {
        return access(DatabaseRoles.DATABASE, DatabaseRoles.APPLICATION, passwords.application());
    }

    /** The superuser: for repairs and for tests that tamper. The service MUST NOT use it. */
    public DatabaseAccess administrator() {
        return administrator(DatabaseRoles.DATABASE);
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(closer);
        } catch (IllegalStateException shuttingDown) {
            // the JVM is stopping and runs the hook itself
        }
    }

    private DatabaseAccess administrator(String database) {
        return access(database, DatabaseRoles.ADMINISTRATOR, passwords.administrator());
    }

    private DatabaseAccess access(String database, String user, String password) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, user, password);
    }

    private void stop() {
        if (stopped.getAndSet(true)) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.release();
        }
    }
}
