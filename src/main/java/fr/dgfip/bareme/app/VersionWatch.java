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
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Has this replica use what another one brought into force. The database says so at once, on a connection of its own; in case
 * it was not heard, the last step is looked up every second. Until then, and while the database does not answer, decisions
 * go on under what is in force here.
 */
@Singleton
class VersionWatch {
    private static final String LISTEN = "LISTEN " + VersionRepository.CHANNEL;
    private static final Logger LOG = Logger.getLogger(VersionWatch.class);
    private static final int POLL_MILLIS = 1_000;

    private final RuleSetVersions versions;
    private final DataSource database;
    private final Thread thread;
    private volatile boolean stopped;
    private long lastSeen = -1;

    VersionWatch(RuleSetVersions versions, JournalConfig config) {
        this.versions = versions;
        this.database = JournalDataSource.to(config.url(), config.user(), config.password());
        this.thread = new Thread(this::watch, "version-watch");
        this.thread.setDaemon(true);
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        thread.interrupt();
    }

    private void watch() {
        while (!stopped) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(LISTEN);
                while (!stopped) {
                    look(statement);
                    connection.unwrap(PGConnection.class).getNotifications(POLL_MILLIS);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Barèmes : la base ne répond pas, nouvel essai (%s)", e.getMessage());
                pause();
            }
        }
    }

    private void look(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM rule_set_transition")) {
            row.next();
            long last = row.getLong(1);
            if (last != lastSeen) {
                versions.refresh();
                lastSeen = last;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
