package fr.dgfip.bareme.journal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells a failure a record brought with it from one of the database. */
final class RowFailure {
    private static final Set<String> STREAM_CONSTRAINTS = Set.of("journal_stream_seq", "journal_batch_pkey");

    private RowFailure() {}

    static boolean blamesARow(Exception failure) {
        if (failure instanceof SQLException refused) {
            String state = Optional.ofNullable(refused.getSQLState()).orElse("");
            boolean data = state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
            return data && !STREAM_CONSTRAINTS.contains(constraint(refused));
        }
        return true;
    }

    private static String constraint(SQLException failure) {
        if (failure instanceof PSQLException refused) {
            return Optional.ofNullable(refused.getServerErrorMessage())
                    .map(ServerErrorMessage::getConstraint)
                    .orElse("");
        }
        return "";
    }
}
