package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Refuses a database in which a recorded decision could be lost or changed by the service itself. MUST pass, with the
 * service's own role and settings, before anything is decided.
 */
public final class JournalStartCheck {
    private static final List<String> TABLES = List.of("journal", "journal_batch", "journal_stream");
    private static final String ROLE =
            "SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname IN (current_user, session_user)";
    private static final String TABLE = """
            SELECT current_user,
                has_any_column_privilege(c.oid, 'UPDATE'), has_table_privilege(c.oid, 'DELETE'),
                has_table_privilege(c.oid, 'TRUNCATE'), pg_has_role(c.relowner, 'MEMBER'),
                EXISTS (SELECT 1 FROM pg_trigger t
                    WHERE t.tgrelid = c.oid AND t.tgname = 'append_only' AND t.tgenabled = 'A')
            FROM pg_class c WHERE c.oid = to_regclass(?)
            """;

    private final DataSource database;

    public JournalStartCheck(DataSource database) {
        this.database = database;
    }

    /** @throws IllegalStateException with all problems, when there is one */
    public void require() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    /** A French sentence for each problem; empty when the journal is safe. */
    public List<String> problems() {
        try (Connection connection = database.getConnection()) {
            List<String> problems = new ArrayList<>(Durability.problems(connection));
            problems.addAll(roleProblems(connection));
            for (String table : TABLES) {
                problems.addAll(tableProblems(connection, table));
            }
            return problems;
        } catch (SQLException e) {
            throw new JournalUnavailable("La base du journal ne peut pas être contrôlée.", e);
        }
    }

    private static List<String> roleProblems(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ROLE);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String role = "Le rôle " + row.getString(1);
                if (row.getBoolean(2)) {
                    problems.add(role + " est superutilisateur : donnez au service un rôle sans privilège.");
                }
                if (row.getBoolean(3)) {
                    problems.add(role + " a l'attribut BYPASSRLS : retirez-le.");
                }
            }
        }
        return problems;
    }

    private static List<String> tableProblems(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLE)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return List.of("La table " + table + " n'existe pas : lancez les migrations.");
                }
                return tableProblems(row, table);
            }
        }
    }

    private static List<String> tableProblems(ResultSet row, String table) throws SQLException {
        List<String> problems = new ArrayList<>();
        String role = "Le rôle " + row.getString(1);
        List<String> privileges = List.of("UPDATE", "DELETE", "TRUNCATE");
        for (int index = 0; index < privileges.size(); index++) {
            if (row.getBoolean(index + 2)) {
                String privilege = privileges.get(index);
                problems.add(role + " a le droit " + privilege + " sur " + table + " : retirez-le.");
            }
        }
        if (row.getBoolean(5)) {
            problems.add(role + " est propriétaire de " + table + " ou membre de son propriétaire.");
        }
        if (!row.getBoolean(6)) {
            problems.add("Le déclencheur append_only de " + table + " manque ou n'est pas ENABLE ALWAYS.");
        }
        return problems;
    }
}
