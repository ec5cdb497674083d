package fr.dgfip.bareme.oss.exclusion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A return or a payment of one period.
 *
 * @param reminderDue day on which its reminder is due once it is late
 * @param reminded day of the reminder, when there was one after the due date
 * @param limit last day to put things right after the reminder
 * @param done day on which it was met in full
 */
record Obligation(
        LocalDate due,
        LocalDate reminderDue,
        Optional<LocalDate> reminded,
        Optional<LocalDate> limit,
        Optional<LocalDate> done,
        ObligationState state) {
    /**
     * @param due last day to meet it
     * @param possibleFrom day before which nobody can be reminded of it: that of the return for its payment
     * @param reminder as recorded; one that came before the obligation was late is none
     */
    static Obligation of(
            LocalDate due,
            LocalDate possibleFrom,
            Optional<LocalDate> reminder,
            Optional<LocalDate> done,
            LocalDate today,
            Terms terms) {
        LocalDate planned = due.plusDays(terms.reminderDays());
        LocalDate reminderDue = planned.isBefore(possibleFrom) ? possibleFrom : planned;
        Optional<LocalDate> reminded = reminder.filter(day -> day.isAfter(due))
                .filter(day -> done.filter(day::isAfter).isEmpty());
        Optional<LocalDate> limit = reminded.map(day -> terms.readings().lastDay(day.plusDays(terms.remedyDays())));
        ObligationState state = limit.map(day -> afterReminder(day, done, today))
                .orElseGet(() -> withoutReminder(due, reminderDue, done, today));
        return new Obligation(due, reminderDue, reminded, limit, done, state);
    }

    private static ObligationState afterReminder(LocalDate limit, Optional<LocalDate> done, LocalDate today) {
        if (done.filter(day -> !day.isAfter(limit)).isPresent()) {
            return ObligationState.REGULARISEE;
        }
        return today.isAfter(limit) ? ObligationState.DEFAILLANTE : ObligationState.DELAI_EN_COURS;
    }

    private static ObligationState withoutReminder(
            LocalDate due, LocalDate reminderDue, Optional<LocalDate> done, LocalDate today) {
        if (done.isPresent()) {
            return done.get().isAfter(due) ? ObligationState.TARDIVE_SANS_RELANCE : ObligationState.A_TEMPS;
        }
        if (!today.isAfter(due)) {
            return ObligationState.PAS_ECHUE;
        }
        return today.isBefore(reminderDue) ? ObligationState.RELANCE_A_VENIR : ObligationState.RELANCE_DUE;
    }

    /** Whether its reminder should have been sent before a day and was not. */
    boolean isUnremindedOn(LocalDate today) {
        return state == ObligationState.RELANCE_DUE && today.isAfter(reminderDue);
    }

    /** The next day on which something is to be looked at again. */
    Optional<LocalDate> nextReview() {
        return switch (state) {
            case PAS_ECHUE -> Optional.of(due.plusDays(1));
            case RELANCE_A_VENIR -> Optional.of(reminderDue);
            case DELAI_EN_COURS -> limit.map(day -> day.plusDays(1));
            default -> Optional.empty();
        };
    }
}
