package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/**
 * A ban from the schemes.
 *
 * @param to last day of it
 */
public record Quarantine(
        @Term("Quarantaine du") LocalDate from,
        @Term("Quarantaine au") LocalDate to,
        @Term("Portée de la quarantaine") QuarantineScope scope) {
    static Quarantine of(LocalDate from, int months, QuarantineScope scope) {
        return new Quarantine(from, from.plusMonths(months).minusDays(1), scope);
    }
}
