package fr.dgfip.bareme.oss.exclusion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one request of records stands.
 *
 * @param due last day to make them available
 * @param limit last day after the reminder, when one was sent after the due date
 */
record RecordsStanding(LocalDate due, Optional<LocalDate> limit, RecordsState state) {
    static RecordsStanding of(RecordsRequest request, LocalDate today, Terms terms) {
        LocalDate due = terms.readings().lastDay(request.requestedOn().plusDays(terms.recordsDays()));
        Optional<LocalDate> limit = request.reminderOn()
                .filter(day -> day.isAfter(due))
                .filter(day -> request.suppliedOn().filter(day::isAfter).isEmpty())
                .map(day -> terms.readings().lastDay(day.plusMonths(terms.recordsMonths())));
        return new RecordsStanding(due, limit, state(request.suppliedOn(), due, limit, today));
    }

    private static RecordsState state(
            Optional<LocalDate> supplied, LocalDate due, Optional<LocalDate> limit, LocalDate today) {
        if (supplied.isPresent()) {
            return limit.filter(supplied.get()::isAfter).isPresent()
                    ? RecordsState.FOURNIS_TROP_TARD
                    : RecordsState.SATISFAITE;
        }
        if (limit.isEmpty()) {
            return today.isAfter(due) ? RecordsState.RELANCE_DUE : RecordsState.DELAI_EN_COURS;
        }
        return today.isAfter(limit.get()) ? RecordsState.NON_FOURNIS : RecordsState.DELAI_EN_COURS;
    }

    /** The day its reminder is due. */
    LocalDate reminderDue() {
        return due.plusDays(1);
    }

    Optional<LocalDate> nextReview() {
        return state == RecordsState.DELAI_EN_COURS
                ? Optional.of(limit.orElse(due).plusDays(1))
                : Optional.empty();
    }
}
