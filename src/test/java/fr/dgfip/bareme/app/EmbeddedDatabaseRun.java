package fr.dgfip.bareme.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A run of its own, made to be killed: starts a database, writes a table, prints its port on five characters, waits. */
final class EmbeddedDatabaseRun {

    private EmbeddedDatabaseRun() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            DatabaseAccess owner = database.owner();
            try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
            }
            System.out.printf("%5d", database.port());
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
