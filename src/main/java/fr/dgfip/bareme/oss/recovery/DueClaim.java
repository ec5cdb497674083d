package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;

/**
 * A claim with the due date of its period.
 *
 * @param index place in the request
 * @param ordinaryDue day by which the law has the period paid, before any shift of week-ends
 */
public record DueClaim(int index, Claim claim, LocalDate ordinaryDue) {
    /** @param day limit within the month after the period */
    public static DueClaim of(int index, Claim claim, int day) {
        return new DueClaim(index, claim, claim.period().dueDate(day));
    }

    /** Whether the due date given would have the claim recovered before the law has it paid. */
    boolean isDueEarlier() {
        return claim.dueDate().filter(ordinaryDue::isAfter).isPresent();
    }

    /** Whether the due date given is not that of the period, put off over a week-end or not. */
    boolean isDueOtherwise() {
        return claim.dueDate()
                .filter(day -> !day.equals(ordinaryDue) && !day.equals(WorkingDays.onOrAfter(ordinaryDue)))
                .isPresent();
    }
}
