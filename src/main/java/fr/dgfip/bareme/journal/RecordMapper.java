package fr.dgfip.bareme.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of the journal. */
final class RecordMapper {
    static final String COLUMNS = """
            id, stream, seq, format, kind, decided_at, decision_type, rule_set_version, rule_set_sha256,
            rule_base_sha256, engine_build, as_of, as_of_given, caller, purpose, idempotency_key, fingerprint, request,
            outcome, reasons, trace, payload, salt, leaf_hash
            """;

    private RecordMapper() {}

    /** @throws RuntimeException when the row is not one the writer could have written */
    static FoundRecord read(ResultSet row) throws SQLException {
        if (row.getInt("format") != LeafHash.FORMAT) {
            throw new IllegalArgumentException("format d'enregistrement inconnu : " + row.getInt("format"));
        }
        JournalRecord journalRecord = new JournalRecord(
                row.getObject("id", UUID.class),
                instant(row, "decided_at"),
                row.getString("decision_type"),
                new RuleSetReference(row.getInt("rule_set_version"), digest(row, "rule_set_sha256")),
                new EngineReference(row.getString("engine_build"), digest(row, "rule_base_sha256")),
                row.getString("caller"),
                Optional.ofNullable(row.getString("purpose")),
                idempotency(row),
                new Salt(Bytes.of(row.getBytes("salt"))),
                content(row));
        StreamId stream = StreamId.parse(row.getString("stream"));
        return new FoundRecord(journalRecord, stream, row.getLong("seq"), digest(row, "leaf_hash"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Digest digest(ResultSet row, String column) throws SQLException {
        return Digest.of(row.getBytes(column));
    }

    private static Optional<IdempotencyKey> idempotency(ResultSet row) throws SQLException {
        Optional<String> key = Optional.ofNullable(row.getString("idempotency_key"));
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new IdempotencyKey(key.get(), digest(row, "fingerprint")));
    }

    private static JournalContent content(ResultSet row) throws SQLException {
        Optional<LocalDate> date = Optional.ofNullable(row.getObject("as_of", LocalDate.class));
        boolean given = row.getBoolean("as_of_given");
        ContentColumns columns = new ContentColumns(
                date.map(day -> new AsOf(day, given)),
                bytes(row, "request"),
                bytes(row, "outcome"),
                bytes(row, "reasons"),
                bytes(row, "trace"),
                bytes(row, "payload"));
        return columns.toContent(row.getInt("kind"));
    }

    private static Optional<Bytes> bytes(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(Bytes::of);
    }
}
