package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Settings without which a commit may be lost. */
final class Durability {
    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    /** One sentence for each setting that is off in this session. */
    static List<String> problems(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT current_setting(?)")) {
            for (String setting : SETTINGS) {
                statement.setString(1, setting);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    if (row.getString(1).equals("off")) {
                        problems.add("Le réglage PostgreSQL " + setting + " est à « off » : une décision répondue"
                                + " pourrait être perdue. Remettez-le à « on ».");
                    }
                }
            }
        }
        return problems;
    }
}
