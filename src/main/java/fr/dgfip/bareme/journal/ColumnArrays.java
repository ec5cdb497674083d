package fr.dgfip.bareme.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Binds one array per column, so that one statement text serves batches of every size. */
final class ColumnArrays<T> {
    private final PreparedStatement statement;
    private final Collection<T> rows;
    private int parameter;

    /** @param firstParameter number of the first array among the statement's parameters */
    ColumnArrays(PreparedStatement statement, Collection<T> rows, int firstParameter) {
        this.statement = statement;
        this.rows = rows;
        this.parameter = firstParameter;
    }

    ColumnArrays<T> bytes(Function<T, byte[]> column) throws SQLException {
        return bind("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    ColumnArrays<T> optionalBytes(Function<T, Optional<Bytes>> column) throws SQLException {
        return bytes(row -> column.apply(row).map(Bytes::shared).orElse(null));
    }

    ColumnArrays<T> text(Function<T, String> column) throws SQLException {
        return texts("text", column);
    }

    ColumnArrays<T> optionalText(Function<T, Optional<String>> column) throws SQLException {
        return text(row -> column.apply(row).orElse(null));
    }

    /** A type PostgreSQL reads from its text form. */
    ColumnArrays<T> texts(String type, Function<T, ?> column) throws SQLException {
        return bind(type, rows.stream().map(column).map(ColumnArrays::toText).toArray(String[]::new));
    }

    ColumnArrays<T> integers(Function<T, Integer> column) throws SQLException {
        return bind("int4", rows.stream().map(column).toArray(Integer[]::new));
    }

    private static String toText(Object value) {
        return value == null ? null : value.toString();
    }

    private ColumnArrays<T> bind(String type, Object[] values) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(parameter, connection.createArrayOf(type, values));
        parameter++;
        return this;
    }
}
