package fr.dgfip.bareme.app;

import fr.dgfip.bareme.journal.JournalDataSource;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Has this replica use what another one brought into force. The database says so at once, on a connection of its own; in case
 * it was not heard, the last step is looked up every second, and the database's clock with it. Until then, and while the
 * database does not answer, decisions go on under what is in force here.
 */
@Singleton
class VersionWatch {
    private static final String LISTEN = "LISTEN " + VersionRepository.CHANNEL;
    private static final Logger LOG = Logger.getLogger(VersionWatch.class);
    private static final int POLL_MILLIS = 1_000;
    /** By which an administrator knows the connection. */
    private static final String APPLICATION_NAME = "bareme-versions";

    private static final String LOOK = "SELECT coalesce(max(id), 0), clock_timestamp() FROM rule_set_transition";

    private final RuleSetVersions versions;
    private final AwaitedVersions awaited;
    private final DatabaseClock clock;
    private final DataSource database;
    private final Thread thread;
    private volatile boolean stopped;
    private long lastSeen = -1;
    private boolean toldOfClock;

    VersionWatch(RuleSetVersions versions, AwaitedVersions awaited, DatabaseClock clock, JournalConfig config) {
        this.versions = versions;
        this.awaited = awaited;
        this.clock = clock;
        this.database = JournalDataSource.to(config.url(), config.user(), config.password());
        this.thread = new Thread(this::watch, "version-watch");
        this.thread.setDaemon(true);
    }

    /** Nothing is decided before the clocks were compared: this is done before the port is opened. */
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent event) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            look(statement);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Barèmes : la base ne répond pas, nouvel essai (%s)", e.getMessage());
        }
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        thread.interrupt();
    }

    private void watch() {
        while (!stopped) {
            if (!listen()) {
                pause();
            }
        }
    }

    /** Until the connection is lost; whether there was one. */
    private boolean listen() {
        boolean heard = false;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setClientInfo("ApplicationName", APPLICATION_NAME);
            statement.execute(LISTEN);
            while (!stopped) {
                look(statement);
                heard = true;
                connection.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Barèmes : la base ne répond pas, nouvel essai (%s)", e.getMessage());
        }
        return heard;
    }

    private void look(Statement statement) throws SQLException {
        long before = clock.tick();
        try (ResultSet row = statement.executeQuery(LOOK)) {
            row.next();
            clock.said(row.getObject(2, OffsetDateTime.class).toInstant(), before, clock.tick());
            tellOfClock();
            long last = row.getLong(1);
            if (last != lastSeen) {
                versions.refresh();
                lastSeen = last;
                awaited.prepare();
            }
        }
    }

    private void tellOfClock() {
        Duration difference = clock.difference().orElseThrow();
        boolean wrong = !DatabaseClock.isTolerated(difference);
        if (wrong && !toldOfClock) {
            LOG.errorf(
                    "L'horloge de cette machine diffère de celle de la base de %s s : rien n'est décidé tant que cela dure",
                    DatabaseClock.seconds(difference));
        } else if (!wrong && toldOfClock) {
            LOG.warn("L'horloge de cette machine est de nouveau celle de la base");
        }
        toldOfClock = wrong;
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
