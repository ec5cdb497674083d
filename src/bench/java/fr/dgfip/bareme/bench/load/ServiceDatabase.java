package fr.dgfip.bareme.bench.load;

import fr.dgfip.bareme.packaged.ServerProcesses;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * The database the service started for itself, seen from outside.
 *
 * @param server its first process, the parent of all others
 */
record ServiceDatabase(ProcessHandle server, int port, String password) {
    private static final int PORT_LINE = 3;

    static ServiceDatabase find() throws IOException {
        Path folder = LoadSettings.FOLDER.resolve(".bareme").resolve("database");
        List<String> lines = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
            passwords.load(reader);
        }
        return new ServiceDatabase(
                ServerProcesses.of(folder).postmaster(),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                passwords.getProperty("application"));
    }

    /** Decisions in the journal. */
    long decisions() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/bareme", "bareme_app", password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM journal WHERE kind = 1")) {
            row.next();
            return row.getLong(1);
        }
    }
}
