package fr.dgfip.bareme.oss.recovery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The time of one action to recover. An interrupting act before the last day begins a new time of the same length (Code
 * civil art. 2231); a suspension stops it without erasing what has run (art. 2230). Years from date to date; the last day
 * is still in time (art. 2228 and 2229).
 *
 * @param from day the time that counts began on
 * @param restarted whether it is no longer the first one
 * @param suspendedDays days added for a suspension that is over
 * @param lastDay last day on which the action is not prescribed; empty while time does not run
 */
record PrescriptionTime(LocalDate from, boolean restarted, long suspendedDays, Optional<LocalDate> lastDay) {

    /** @param interruptions in any order; those after the last day revive nothing */
    static PrescriptionTime of(
            LocalDate start, int years, Collection<LocalDate> interruptions, Optional<Suspension> suspension) {
        PrescriptionTime time = begun(start, false, years, suspension);
        List<LocalDate> acts = interruptions.stream().sorted().toList();
        for (LocalDate act : acts) {
            if (time.isOpenOn(act)) {
                time = begun(act, true, years, suspension);
            }
        }
        return time;
    }

    private static PrescriptionTime begun(
            LocalDate start, boolean restarted, int years, Optional<Suspension> suspension) {
        Optional<Suspension> covering = suspension.filter(stop -> stop.covers(start));
        if (covering.isPresent()) {
            Optional<LocalDate> until = covering.get().until();
            return new PrescriptionTime(until.orElse(start), true, 0, until.map(day -> day.plusYears(years)));
        }
        LocalDate end = start.plusYears(years);
        Optional<Suspension> within = suspension
                .filter(stop -> stop.from().isAfter(start))
                .filter(stop -> !stop.from().isAfter(end));
        if (within.isEmpty()) {
            return new PrescriptionTime(start, restarted, 0, Optional.of(end));
        }
        long days = within.get().days();
        return new PrescriptionTime(start, restarted, days, within.get().until().map(day -> end.plusDays(days)));
    }

    /** The same time, while an act in time still stops it. */
    PrescriptionTime held() {
        return new PrescriptionTime(from, restarted, suspendedDays, Optional.empty());
    }

    boolean isOpenOn(LocalDate day) {
        return lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
