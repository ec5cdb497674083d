package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** The day by which a question is to be answered. */
final class TargetDate {
    private TargetDate() {}

    /**
     * @param workingDays counted from the day after the question came
     * @param deadline day after which an answer is of no use; when it is nearer, the last working day by then, or failing one
     *     the day of receipt
     */
    static LocalDate of(LocalDate receivedOn, int workingDays, Optional<LocalDate> deadline) {
        LocalDate day = receivedOn;
        for (int i = 0; i < workingDays; i++) {
            day = WorkingDays.onOrAfter(day.plusDays(1));
        }
        LocalDate counted = day;
        return deadline.filter(limit -> limit.isBefore(counted))
                .map(WorkingDays::onOrBefore)
                .map(useful -> useful.isBefore(receivedOn) ? receivedOn : useful)
                .orElse(counted);
    }
}
