package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.app.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the database holds of one run, by idempotency key.
 *
 * @param records ids in the journal
 * @param answers what is kept to be given again
 */
record StoredDecisions(Map<String, List<String>> records, Map<String, KeptAnswer> answers) {
    private static final String RECORDS =
            "SELECT idempotency_key, id::text FROM journal WHERE kind = 1 AND starts_with(idempotency_key, ?)";
    private static final String ANSWERS = """
            SELECT key, record_id::text, encode(sha256(answer), 'hex') FROM idempotency WHERE starts_with(key, ?)
            """;

    record KeptAnswer(String decision, String sha256) {}

    /** @param keyPrefix that all keys of the run have, and no others */
    static StoredDecisions read(DatabaseAccess database, String keyPrefix) throws SQLException {
        Map<String, List<String>> records = new HashMap<>();
        Map<String, KeptAnswer> answers = new HashMap<>();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            try (PreparedStatement statement = connection.prepareStatement(RECORDS)) {
                statement.setString(1, keyPrefix);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        records.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
                                .add(rows.getString(2));
                    }
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(ANSWERS)) {
                statement.setString(1, keyPrefix);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        answers.put(rows.getString(1), new KeptAnswer(rows.getString(2), rows.getString(3)));
                    }
                }
            }
        }
        return new StoredDecisions(records, answers);
    }
}
