package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.app.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes every connection the server has for a role, and keeps them until closed. */
final class ConnectionHog implements AutoCloseable {
    private static final String NAME = "hog";
    private static final String END_OTHERS = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE usename = 'bareme_app' AND application_name <> 'hog'
            """;

    private final DatabaseAccess role;
    private final List<Connection> held = new ArrayList<>();

    ConnectionHog(DatabaseAccess role) {
        this.role = role;
    }

    /** Ends the sessions of the service, again and again where need be, until none of them got one back. */
    void takeAllFrom(DatabaseAccess administrator) throws SQLException {
        try (Connection connection = connect(administrator);
                Statement statement = connection.createStatement()) {
            int ended;
            do {
                takeWhatIsLeft();
                ended = end(statement);
            } while (ended > 0);
        }
    }

    /** Takes that many, ending the sessions of the service to get them. */
    void take(int count, DatabaseAccess administrator) throws SQLException {
        try (Connection connection = connect(administrator);
                Statement statement = connection.createStatement()) {
            do {
                end(statement);
                takeWhatIsLeft();
            } while (held.size() < count);
        }
    }

    private void takeWhatIsLeft() {
        try {
            while (true) {
                held.add(connect(role));
            }
        } catch (SQLException none) {
            // which is what was wanted
        }
    }

    private static int end(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(END_OTHERS)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.jdbcUrl() + "?ApplicationName=" + NAME, access.user(), access.password());
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
    }
}
