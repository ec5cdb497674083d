package fr.dgfip.bareme.journal;

import fr.dgfip.bareme.kernel.Ids;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Reads the journal and proves it, in transactions of its own: MUST NOT be called inside another. Safe for any thread;
 * a pool may stand behind the data source. Every method throws
 * {@link JournalUnavailable} when the database does not answer.
 */
public final class JournalReader {
    private static final String FIND = "SELECT " + RecordMapper.COLUMNS + " FROM journal WHERE id = ?";
    private static final String STREAMS = "SELECT stream FROM journal_stream ORDER BY replica, boot_epoch";

    /** Ids are in the order of time: of each slice the first records are looked at, then so many kept as are spread best. */
    private static final String SAMPLE = """
            SELECT looked.request, looked.as_of
            FROM unnest(?::uuid[], ?::uuid[]) AS slice (first, next)
            CROSS JOIN LATERAL (SELECT id, kind, decision_type, request, as_of FROM journal
                WHERE id >= slice.first AND id < slice.next ORDER BY id LIMIT ?) AS looked
            WHERE looked.kind = 1 AND looked.decision_type = ?
            ORDER BY row_number() OVER (PARTITION BY slice.first ORDER BY looked.id), looked.id
            LIMIT ?
            """;
    /** Of the 720 hours of a month 144,000 records, whatever the size of the journal. */
    private static final int LOOKED_AT_PER_HOUR = 200;

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

    /**
     * Requests of a type, spread evenly over a period; not all, but the same ones each time.
     *
     * @param hours length of the period
     * @param most as many at most
     */
    public List<RecordedRequest> sample(String type, Instant from, int hours, int most) {
        return read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SAMPLE)) {
                statement.setArray(1, uuids(connection, from, hours));
                statement.setArray(2, uuids(connection, from.plus(1, ChronoUnit.HOURS), hours));
                statement.setInt(3, LOOKED_AT_PER_HOUR);
                statement.setString(4, type);
                statement.setInt(5, most);
                try (ResultSet rows = statement.executeQuery()) {
                    List<RecordedRequest> sample = new ArrayList<>();
                    while (rows.next()) {
                        sample.add(new RecordedRequest(rows.getBytes(1), rows.getObject(2, LocalDate.class)));
                    }
                    return sample;
                }
            }
        });
    }

    private static Array uuids(Connection connection, Instant from, int hours) throws SQLException {
        return connection.createArrayOf(
                "uuid",
                IntStream.range(0, hours)
                        .mapToObj(hour -> Ids.first(from.plus(hour, ChronoUnit.HOURS)))
                        .toArray());
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
