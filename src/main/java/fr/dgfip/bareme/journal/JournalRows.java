package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Inserts a batch in two statements, prepared once per connection. */
final class JournalRows {
    private static final String INSERT_RECORDS = """
            INSERT INTO journal (stream, seq, format, id, kind, decided_at, decision_type, rule_set_version,
                rule_set_sha256, rule_base_sha256, engine_build, as_of, as_of_given, caller, purpose, idempotency_key,
                fingerprint, request, outcome, reasons, trace, payload, salt, leaf_hash)
            SELECT ?, ? + ordinality - 1, ?, id, kind, decided_at, decision_type, rule_set_version,
                rule_set_sha256, rule_base_sha256, engine_build, as_of, as_of_given, caller, purpose, idempotency_key,
                fingerprint, request, outcome, reasons, trace, payload, salt, leaf_hash
            FROM unnest(?::uuid[], ?::int4[], ?::timestamptz[], ?::text[], ?::int4[],
                ?::bytea[], ?::bytea[], ?::text[], ?::date[], ?::bool[], ?::text[], ?::text[], ?::text[],
                ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
            WITH ORDINALITY AS batch (id, kind, decided_at, decision_type, rule_set_version,
                rule_set_sha256, rule_base_sha256, engine_build, as_of, as_of_given, caller, purpose, idempotency_key,
                fingerprint, request, outcome, reasons, trace, payload, salt, leaf_hash, ordinality)
            """;
    private static final String INSERT_BATCH = """
            INSERT INTO journal_batch (stream, first_seq, last_seq, previous_hash, root, batch_hash, sealed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?::timestamptz)
            """;

    private final PreparedStatement insertRecords;
    private final PreparedStatement insertBatch;

    JournalRows(Connection connection) throws SQLException {
        insertRecords = connection.prepareStatement(INSERT_RECORDS);
        insertBatch = connection.prepareStatement(INSERT_BATCH);
    }

    void insert(SealedBatch batch, List<PendingAppend> appends) throws SQLException {
        List<Row> rows = appends.stream().map(Row::of).toList();
        insertRecords.setString(1, batch.stream().toString());
        insertRecords.setLong(2, batch.firstSeq());
        insertRecords.setInt(3, LeafHash.FORMAT);
        bindHeader(new ColumnArrays<>(insertRecords, rows, 4));
        bindParts(new ColumnArrays<>(insertRecords, rows, 14));
        insertRecords.executeUpdate();
        insert(batch);
    }

    private static void bindHeader(ColumnArrays<Row> columns) throws SQLException {
        columns.texts("uuid", row -> row.source().id())
                .integers(row -> row.source().content().kind())
                .texts("timestamptz", row -> row.source().decidedAt())
                .text(row -> row.source().decisionType())
                .integers(row -> row.source().ruleSet().version())
                .bytes(row -> row.source().ruleSet().sha256().shared())
                .bytes(row -> row.source().engine().rulesSha256().shared())
                .text(row -> row.source().engine().build())
                .texts("date", row -> row.content().asOf().map(AsOf::date).orElse(null))
                .texts("bool", row -> row.content().asOf().map(AsOf::given).orElse(null));
    }

    private static void bindParts(ColumnArrays<Row> columns) throws SQLException {
        columns.text(row -> row.source().caller())
                .optionalText(row -> row.source().purpose())
                .optionalText(row -> row.source().idempotency().map(IdempotencyKey::key))
                .optionalBytes(row ->
                        row.source().idempotency().map(key -> key.fingerprint().bytes()))
                .optionalBytes(row -> row.content().request())
                .optionalBytes(row -> row.content().outcome())
                .optionalBytes(row -> row.content().reasons())
                .optionalBytes(row -> row.content().trace())
                .optionalBytes(row -> row.content().payload())
                .bytes(row -> row.source().salt().shared())
                .bytes(row -> row.leafHash().shared());
    }

    private void insert(SealedBatch batch) throws SQLException {
        insertBatch.setString(1, batch.stream().toString());
        insertBatch.setLong(2, batch.firstSeq());
        insertBatch.setLong(3, batch.lastSeq());
        insertBatch.setBytes(4, batch.previousHash().shared());
        insertBatch.setBytes(5, batch.root().shared());
        insertBatch.setBytes(6, batch.hash().shared());
        insertBatch.setString(7, batch.sealedAt().toString());
        insertBatch.executeUpdate();
    }

    private record Row(JournalRecord source, ContentColumns content, Digest leafHash) {
        static Row of(PendingAppend append) {
            JournalRecord source = append.journalRecord();
            return new Row(source, ContentColumns.of(source.content()), append.leafHash());
        }
    }
}
