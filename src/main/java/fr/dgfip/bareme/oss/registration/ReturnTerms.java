package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.WorkingDays;
import fr.dgfip.bareme.oss.ReturnPeriod;
import java.time.LocalDate;

/**
 * When returns are due.
 *
 * @param day day of the month after the period
 * @param shift whether a day that is no working day moves to the next one
 */
public record ReturnTerms(int day, boolean shift) {
    LocalDate dueDate(ReturnPeriod period) {
        LocalDate due = period.dueDate(day);
        return shift ? WorkingDays.onOrAfter(due) : due;
    }

    /** Whether moving the due date of a period to a working day, or not, changes it. */
    boolean isShiftMattering(ReturnPeriod period) {
        return !WorkingDays.isWorkingDay(period.dueDate(day));
    }
}
