package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the journal and proves it, in transactions of its own: MUST NOT be called inside another. Safe for any thread;
 * a pool may stand behind the data source. Every method throws
 * {@link JournalUnavailable} when the database does not answer.
 */
public final class JournalReader {
    private static final String FIND = "SELECT " + RecordMapper.COLUMNS + " FROM journal WHERE id = ?";
    private static final String STREAMS = "SELECT stream FROM journal_stream ORDER BY replica, boot_epoch";

    private final DataSource database;

    public JournalReader(DataSource database) {
        this.database = database;
    }

    /** The whole record; the reader MUST look at {@link FoundRecord#intact()} before it relies on it. */
    public Optional<FoundRecord> find(UUID id) {
        return read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIND)) {
                statement.setObject(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(RecordMapper.read(row)) : Optional.empty();
                }
            }
        });
    }

    /** The first answer given to a key, to be looked up before deciding; an append settles what comes in between. */
    public Optional<StoredAnswer> findAnswer(String caller, String key) {
        return read(connection -> new IdempotencyRows(connection).find(new CallerKey(caller, key)));
    }

    /** All streams, each replica's in order of boot. */
    public List<StreamId> streams() {
        return read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(STREAMS);
                    ResultSet rows = statement.executeQuery()) {
                List<StreamId> streams = new ArrayList<>();
                while (rows.next()) {
                    streams.add(StreamId.parse(rows.getString(1)));
                }
                return streams;
            }
        });
    }

    /** Recomputes every leaf, root and link of a stream, whose writer may be at work, and names what is bad first. */
    public Verification verify(StreamId stream) {
        return read(connection -> StreamVerifier.verify(connection, stream));
    }

    private <T> T read(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                return query.run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new JournalUnavailable("Le journal ne peut pas être lu.", e);
        }
    }

    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }
}
