package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** One connection of the writer, with every wait bounded. After a failure other than of a row it MUST be cut. */
final class JournalSession {
    private static final Duration SILENCE_LIMIT = Duration.ofMillis(1_500);
    private static final String LIMITS = """
            SET statement_timeout = '1200ms';
            SET transaction_timeout = '1400ms';
            SET lock_timeout = '1s';
            SET search_path = public, pg_temp
            """;
    private static final String OWN_BACKEND =
            "SELECT pid, backend_start::text FROM pg_stat_activity WHERE pid = pg_backend_pid()";
    private static final String SURVIVORS = """
            SELECT count(*) FILTER (WHERE NOT pg_terminate_backend(pid, 500))
            FROM pg_stat_activity WHERE pid = ? AND backend_start = ?::timestamptz
            """;

    private final Connection connection;
    private final JournalRows rows;
    private final IdempotencyRows answers;
    private final Backend backend;

    /** The server process behind a connection; its number alone may be given again. */
    record Backend(int pid, String startedAt) {}

    private JournalSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.rows = new JournalRows(connection);
        this.answers = new IdempotencyRows(connection);
        this.backend = ownBackend();
    }

    static JournalSession open(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, (int) SILENCE_LIMIT.toMillis());
            try (Statement statement = connection.createStatement()) {
                statement.execute(LIMITS);
            }
            connection.setAutoCommit(false);
            List<String> problems = Durability.problems(connection);
            if (!problems.isEmpty()) {
                throw new SQLException(String.join(" ", problems));
            }
            JournalSession session = new JournalSession(connection);
            connection.commit();
            return session;
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    Backend backend() {
        return backend;
    }

    StreamRows streams() {
        return new StreamRows(connection);
    }

    /** Ends what a lost connection may still be doing: from then on its batch is committed or never will be. */
    void end(Backend lost) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SURVIVORS)) {
            statement.setInt(1, lost.pid());
            statement.setString(2, lost.startedAt());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getInt(1) > 0) {
                    throw new SQLException("La session " + lost.pid() + " du journal ne se termine pas.");
                }
            }
        }
    }

    /** Sends the whole batch, commits nothing. */
    BatchPlan prepare(List<PendingAppend> batch, StreamHead head, Instant now) throws SQLException {
        Map<CallerKey, PendingAppend> claims = new TreeMap<>();
        batch.forEach(append -> append.callerKey().ifPresent(key -> claims.putIfAbsent(key, append)));
        Map<CallerKey, StoredAnswer> firstAnswers = new HashMap<>();
        Set<CallerKey> won = claim(claims, now, firstAnswers);
        List<PendingAppend> recorded = new ArrayList<>();
        List<BatchPlan.Settled> others = new ArrayList<>();
        for (PendingAppend append : batch) {
            Optional<CallerKey> key = append.callerKey();
            if (key.isEmpty() || won.contains(key.get()) && claims.get(key.get()) == append) {
                recorded.add(append);
            } else {
                others.add(new BatchPlan.Settled(append, append.sameKeyResult(firstAnswers.get(key.get()))));
            }
        }
        return new BatchPlan(seal(recorded, head, now), recorded, others);
    }

    private Set<CallerKey> claim(
            Map<CallerKey, PendingAppend> claims, Instant now, Map<CallerKey, StoredAnswer> firstAnswers)
            throws SQLException {
        if (claims.isEmpty()) {
            return Set.of();
        }
        Set<CallerKey> won = answers.claim(claims.values(), now);
        won.forEach(key -> firstAnswers.put(key, claims.get(key).toStoredAnswer()));
        Collection<CallerKey> lost = new HashSet<>(claims.keySet());
        lost.removeAll(won);
        if (!lost.isEmpty()) {
            firstAnswers.putAll(answers.find(lost));
        }
        return won;
    }

    private Optional<SealedBatch> seal(List<PendingAppend> recorded, StreamHead head, Instant now) throws SQLException {
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        Digest root =
                MerkleTree.root(recorded.stream().map(PendingAppend::leafHash).toList());
        long first = head.lastSeq() + 1;
        SealedBatch sealed =
                new SealedBatch(head.stream(), first, head.lastSeq() + recorded.size(), head.hash(), root, now);
        rows.insert(sealed, recorded);
        return Optional.of(sealed);
    }

    /** Whether the database still answers. */
    void probe() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        connection.rollback();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Closes the socket without a word: the other side may be frozen. */
    void cut() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            // nothing is left to close
        }
    }

    private Backend ownBackend() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OWN_BACKEND)) {
            row.next();
            return new Backend(row.getInt(1), row.getString(2));
        }
    }
}
