package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Streams and where they stand. */
final class StreamRows {
    private static final String LAST_OF_REPLICA =
            "SELECT stream FROM journal_stream WHERE replica = ? ORDER BY boot_epoch DESC LIMIT 1";
    private static final String HEAD = """
            SELECT coalesce(last_seq, 0), coalesce(batch_hash, genesis_hash)
            FROM journal_stream LEFT JOIN journal_batch USING (stream)
            WHERE stream = ? ORDER BY first_seq DESC LIMIT 1
            """;
    private static final String INSERT = """
            INSERT INTO journal_stream
                (stream, replica, boot_epoch, opened_at, predecessor, predecessor_head, genesis_hash)
            VALUES (?, ?, ?, ?::timestamptz, ?, ?, ?)
            """;
    private static final String COMMITTED =
            "SELECT 1 FROM journal_batch WHERE stream = ? AND first_seq = ? AND batch_hash = ?";

    private final Connection connection;

    StreamRows(Connection connection) {
        this.connection = connection;
    }

    /** Opens the replica's next stream; fails on its unique key when a twin opens the same. */
    StreamHead open(String replica, Instant now) throws SQLException {
        Optional<StreamHead> previous = last(replica);
        long epoch = previous.map(head -> head.stream().bootEpoch()).orElse(0L) + 1;
        StreamOpening opening = new StreamOpening(
                new StreamId(replica, epoch),
                now,
                previous.map(head -> new StreamOpening.Predecessor(head.stream(), head.hash())));
        insert(opening);
        return new StreamHead(opening.stream(), 0, opening.genesisHash());
    }

    private Optional<StreamHead> last(String replica) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_OF_REPLICA)) {
            statement.setString(1, replica);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? head(StreamId.parse(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** Empty when the stream is not there: another database, or an older backup. */
    Optional<StreamHead> head(StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD)) {
            statement.setString(1, stream.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new StreamHead(stream, row.getLong(1), Digest.of(row.getBytes(2))))
                        : Optional.empty();
            }
        }
    }

    boolean committed(SealedBatch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMMITTED)) {
            statement.setString(1, batch.stream().toString());
            statement.setLong(2, batch.firstSeq());
            statement.setBytes(3, batch.hash().shared());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void insert(StreamOpening opening) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            StreamId stream = opening.stream();
            statement.setString(1, stream.toString());
            statement.setString(2, stream.replica());
            statement.setLong(3, stream.bootEpoch());
            statement.setString(4, opening.openedAt().toString());
            statement.setString(
                    5,
                    opening.predecessor()
                            .map(previous -> previous.stream().toString())
                            .orElse(null));
            statement.setBytes(
                    6,
                    opening.predecessor()
                            .map(previous -> previous.head().shared())
                            .orElse(null));
            statement.setBytes(7, opening.genesisHash().shared());
            statement.executeUpdate();
        }
    }
}
