package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** First answers by (caller, key). */
final class IdempotencyRows {
    private static final String CLAIM = """
            INSERT INTO idempotency (created_at, caller, key, fingerprint, record_id, status, answer)
            SELECT ?::timestamptz, caller, key, fingerprint, record_id, status, answer
            FROM unnest(?::text[], ?::text[], ?::bytea[], ?::uuid[], ?::int4[], ?::bytea[])
                AS claim (caller, key, fingerprint, record_id, status, answer)
            ON CONFLICT (caller, key) DO NOTHING
            RETURNING caller, key
            """;
    private static final String FIND = """
            SELECT caller, key, fingerprint, record_id, status, answer
            FROM idempotency JOIN unnest(?::text[], ?::text[]) AS wanted (caller, key) USING (caller, key)
            """;

    private final Connection connection;

    IdempotencyRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits for another replica that is claiming the same key, until it commits or rolls back.
     *
     * @param claims sorted by (caller, key), each key once
     * @return the keys won
     */
    Set<CallerKey> claim(Collection<PendingAppend> claims, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, now.toString());
            new ColumnArrays<>(statement, claims, 2)
                    .text(append -> append.journalRecord().caller())
                    .text(append -> append.callerKey().orElseThrow().key())
                    .bytes(append -> append.toStoredAnswer().fingerprint().shared())
                    .texts("uuid", append -> append.journalRecord().id())
                    .integers(append -> append.answer().orElseThrow().status())
                    .bytes(append -> append.answer().orElseThrow().body().shared());
            Set<CallerKey> won = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    won.add(callerKey(rows));
                }
            }
            return won;
        }
    }

    Map<CallerKey, StoredAnswer> find(Collection<CallerKey> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            new ColumnArrays<>(statement, keys, 1).text(CallerKey::caller).text(CallerKey::key);
            Map<CallerKey, StoredAnswer> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(callerKey(rows), storedAnswer(rows));
                }
            }
            return found;
        }
    }

    Optional<StoredAnswer> find(CallerKey key) throws SQLException {
        return Optional.ofNullable(find(Set.of(key)).get(key));
    }

    private static CallerKey callerKey(ResultSet row) throws SQLException {
        return new CallerKey(row.getString("caller"), row.getString("key"));
    }

    private static StoredAnswer storedAnswer(ResultSet row) throws SQLException {
        Answer answer = new Answer(row.getInt("status"), Bytes.of(row.getBytes("answer")));
        return new StoredAnswer(row.getObject("record_id", UUID.class), Digest.of(row.getBytes("fingerprint")), answer);
    }
}
