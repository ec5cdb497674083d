package fr.dgfip.bareme.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The writer's side of the database: a session that comes and goes, and the head of the stream, which outlives it. For
 * one thread.
 */
final class DatabaseLink {
    private final DataSource database;
    private final String replica;
    private final Clock clock;
    private Optional<JournalSession> session = Optional.empty();
    private Optional<JournalSession.Backend> lost = Optional.empty();
    private Optional<StreamHead> head = Optional.empty();
    private Optional<SealedBatch> unresolved = Optional.empty();

    DatabaseLink(DataSource database, String replica, Clock clock) {
        this.database = database;
        this.replica = replica;
        this.clock = clock;
    }

    boolean isUp() {
        return session.isPresent();
    }

    BatchPlan prepare(List<PendingAppend> batch) throws SQLException {
        return session.orElseThrow().prepare(batch, head.orElseThrow(), now());
    }

    void commit(SealedBatch batch) throws SQLException {
        unresolved = Optional.of(batch);
        session.orElseThrow().commit();
        unresolved = Optional.empty();
        head = Optional.of(batch.toHead());
    }

    void probe() throws SQLException {
        session.orElseThrow().probe();
    }

    void rollback() throws SQLException {
        session.orElseThrow().rollback();
    }

    void cut() {
        session.ifPresent(cut -> {
            lost = Optional.of(cut.backend());
            cut.cut();
        });
        session = Optional.empty();
    }

    /**
     * Opens a session, ends the lost one and learns whether the batch it was committing is there.
     *
     * @return whether that batch was committed; false when there was none
     */
    boolean connect() throws SQLException {
        JournalSession opened = JournalSession.open(database);
        try {
            if (lost.isPresent()) {
                opened.end(lost.get());
            }
            StreamRows streams = opened.streams();
            boolean committed = unresolved.isPresent() && streams.committed(unresolved.get());
            Optional<StreamHead> expected = committed ? unresolved.map(SealedBatch::toHead) : head;
            head = Optional.of(resume(streams, expected));
            opened.commit();
            session = Optional.of(opened);
            unresolved = Optional.empty();
            lost = Optional.empty();
            return committed;
        } catch (SQLException e) {
            opened.cut();
            throw e;
        }
    }

    /** A stream that does not stand where we left it is not ours to continue: a twin, or a backup put back. */
    private StreamHead resume(StreamRows streams, Optional<StreamHead> expected) throws SQLException {
        if (expected.isPresent() && streams.head(expected.get().stream()).equals(expected)) {
            return expected.get();
        }
        return streams.open(replica, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
