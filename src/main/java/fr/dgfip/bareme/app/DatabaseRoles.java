package fr.dgfip.bareme.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the two roles and the database of Barème from the scripts a database administrator would run. */
record DatabaseRoles(DatabasePasswords passwords, DatabaseAccess maintenance, DatabaseAccess database) {
    static final String ADMINISTRATOR = "postgres";
    static final String OWNER = "bareme_owner";
    static final String APPLICATION = "bareme_app";
    static final String DATABASE = "bareme";

    void create() {
        try {
            try (Connection connection = open(maintenance);
                    Statement statement = connection.createStatement()) {
                statement.execute(script("roles.sql"));
                statement.execute("ALTER ROLE " + OWNER + " PASSWORD '" + passwords.owner() + "'");
                statement.execute("ALTER ROLE " + APPLICATION + " PASSWORD '" + passwords.application() + "'");
                if (!exists(statement)) {
                    statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
                }
            }
            try (Connection connection = open(database);
                    Statement statement = connection.createStatement()) {
                statement.execute(script("database.sql"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("La base " + DATABASE + " n'a pas pu être préparée.", e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }

    private static Connection open(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }

    private static String script(String name) {
        try (InputStream script = DatabaseRoles.class.getResourceAsStream("/db/setup/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
