package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recomputes one stream from its stored bytes, row after row, in the memory of one batch. Once per instance. */
final class StreamVerifier {
    private static final int FETCH_SIZE = 256;
    private static final String OPENING = """
            SELECT s.opened_at, s.predecessor, s.predecessor_head, s.genesis_hash,
                EXISTS (SELECT 1 FROM journal_stream p
                    WHERE p.stream = s.predecessor AND p.genesis_hash = s.predecessor_head)
                OR EXISTS (SELECT 1 FROM journal_batch b
                    WHERE b.stream = s.predecessor AND b.batch_hash = s.predecessor_head) AS predecessor_reached,
                (SELECT coalesce(max(last_seq), 0) FROM journal_batch b WHERE b.stream = s.predecessor)
                    AS predecessor_last
            FROM journal_stream s WHERE s.stream = ?
            """;
    private static final String BATCHES = """
            SELECT first_seq, last_seq, previous_hash, root, batch_hash, sealed_at
            FROM journal_batch WHERE stream = ? ORDER BY first_seq
            """;
    private static final String RECORDS =
            "SELECT " + RecordMapper.COLUMNS + " FROM journal WHERE stream = ? ORDER BY seq";

    private final Connection connection;
    private final StreamId stream;
    private StreamHead head;

    private StreamVerifier(Connection connection, StreamId stream) {
        this.connection = connection;
        this.stream = stream;
        this.head = new StreamHead(stream, 0, Digest.NONE);
    }

    /** @param connection in a transaction that sees one state of the database, or a writer at work looks like damage */
    static Verification verify(Connection connection, StreamId stream) throws SQLException {
        StreamVerifier verifier = new StreamVerifier(connection, stream);
        Optional<Verification.Damaged> damage = verifier.checkOpening();
        if (damage.isEmpty()) {
            damage = verifier.checkBatches();
        }
        if (damage.isPresent()) {
            return damage.get();
        }
        return new Verification.Intact(stream, verifier.head.lastSeq(), verifier.head.hash());
    }

    private Optional<Verification.Damaged> checkOpening() throws SQLException {
        try (PreparedStatement statement = prepare(OPENING);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return damaged(1, "L'ouverture du flux n'est pas au journal.");
            }
            Digest genesis = RecordMapper.digest(row, "genesis_hash");
            if (!genesis.equals(opening(row).genesisHash())) {
                return damaged(1, "L'ouverture du flux a été modifiée.");
            }
            String predecessor = row.getString("predecessor");
            if (predecessor != null && !row.getBoolean("predecessor_reached")) {
                return Optional.of(new Verification.Damaged(
                        StreamId.parse(predecessor),
                        row.getLong("predecessor_last") + 1,
                        "La fin du flux manque : le flux " + stream + " en garde l'empreinte."));
            }
            head = new StreamHead(stream, 0, genesis);
            return Optional.empty();
        }
    }

    private StreamOpening opening(ResultSet row) throws SQLException {
        Optional<String> predecessor = Optional.ofNullable(row.getString("predecessor"));
        Instant openedAt = RecordMapper.instant(row, "opened_at");
        if (predecessor.isEmpty()) {
            return new StreamOpening(stream, openedAt, Optional.empty());
        }
        Digest stood = RecordMapper.digest(row, "predecessor_head");
        return new StreamOpening(
                stream, openedAt, Optional.of(new StreamOpening.Predecessor(StreamId.parse(predecessor.get()), stood)));
    }

    private Optional<Verification.Damaged> checkBatches() throws SQLException {
        try (PreparedStatement batchStatement = prepare(BATCHES);
                PreparedStatement recordStatement = prepare(RECORDS);
                ResultSet batches = batchStatement.executeQuery();
                ResultSet records = recordStatement.executeQuery()) {
            while (batches.next()) {
                Optional<Verification.Damaged> damage = checkBatch(batches, records);
                if (damage.isPresent()) {
                    return damage;
                }
            }
            return records.next()
                    ? damaged(head.lastSeq() + 1, "L'enregistrement n'appartient à aucun lot.")
                    : Optional.empty();
        }
    }

    private Optional<Verification.Damaged> checkBatch(ResultSet row, ResultSet records) throws SQLException {
        long expectedFirst = head.lastSeq() + 1;
        SealedBatch batch = batch(row);
        if (batch.firstSeq() != expectedFirst || !batch.previousHash().equals(head.hash())) {
            return damaged(expectedFirst, "Le lot ne suit pas celui d'avant : un lot manque ou a été remplacé.");
        }
        if (!batch.hash().equals(RecordMapper.digest(row, "batch_hash"))) {
            return damaged(expectedFirst, "Le lot a été modifié.");
        }
        Optional<Verification.Damaged> damage = checkRecords(records, batch);
        head = batch.toHead();
        return damage;
    }

    private SealedBatch batch(ResultSet row) throws SQLException {
        return new SealedBatch(
                stream,
                row.getLong("first_seq"),
                row.getLong("last_seq"),
                RecordMapper.digest(row, "previous_hash"),
                RecordMapper.digest(row, "root"),
                RecordMapper.instant(row, "sealed_at"));
    }

    private Optional<Verification.Damaged> checkRecords(ResultSet records, SealedBatch batch) throws SQLException {
        List<Digest> leaves = new ArrayList<>();
        for (long seq = batch.firstSeq(); seq <= batch.lastSeq(); seq++) {
            Optional<Verification.Damaged> damage = checkRecord(records, seq, leaves);
            if (damage.isPresent()) {
                return damage;
            }
        }
        if (MerkleTree.root(leaves).equals(batch.root())) {
            return Optional.empty();
        }
        return damaged(
                batch.firstSeq(),
                "Des enregistrements du lot " + batch.firstSeq() + " à " + batch.lastSeq()
                        + " ont été remplacés ou déplacés.");
    }

    private Optional<Verification.Damaged> checkRecord(ResultSet records, long seq, List<Digest> leaves)
            throws SQLException {
        if (!records.next() || records.getLong("seq") != seq) {
            return damaged(seq, "L'enregistrement manque.");
        }
        try {
            FoundRecord found = RecordMapper.read(records);
            leaves.add(found.leafHash());
            return found.intact() ? Optional.empty() : damaged(seq, "L'enregistrement a été modifié.");
        } catch (RuntimeException unreadable) {
            return damaged(seq, "L'enregistrement est illisible : " + unreadable.getMessage());
        }
    }

    private Optional<Verification.Damaged> damaged(long seq, String reason) {
        return Optional.of(new Verification.Damaged(stream, seq, reason));
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH_SIZE);
        statement.setString(1, stream.toString());
        return statement;
    }
}
