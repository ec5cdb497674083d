package fr.dgfip.bareme.oss.recovery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time that does not count towards prescription, such as that of a stay of payment (LPF art. L. 277).
 *
 * @param until first day on which time runs again; empty while it does not
 */
record Suspension(LocalDate from, Optional<LocalDate> until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    long days() {
        return until.map(end -> ChronoUnit.DAYS.between(from, end)).orElse(0L);
    }
}
