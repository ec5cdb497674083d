package fr.dgfip.bareme.api;

import fr.dgfip.bareme.journal.JournalUnavailable;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that does not answer, or has no room, from a fault of the service: the same call may succeed later. */
final class LostDatabase {
    /** Connection, resources, intervention of an operator: the classes of SQLSTATE that pass. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private LostDatabase() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof JournalUnavailable
                        || cause instanceof SQLException database && passes(database));
    }

    /** The pool, when it has no connection to give, has no state either. */
    private static boolean passes(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState())
                .map(state -> state.equals(LOCK_NOT_AVAILABLE) || PASSING.contains(state.substring(0, 2)))
                .orElse(true);
    }
}
