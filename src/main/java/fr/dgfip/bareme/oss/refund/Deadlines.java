package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.WorkingDays;
import fr.dgfip.bareme.oss.ReturnPeriod;
import java.time.LocalDate;

/**
 * The days of one return.
 *
 * @param filing last day to file
 * @param payment last day to pay
 * @param reminder day on which a missing payment is reminded
 */
record Deadlines(LocalDate filing, LocalDate payment, LocalDate reminder) {
    static Deadlines of(ReturnPeriod period, Terms terms, boolean weekendShift) {
        LocalDate filing = period.dueDate(terms.dueDay());
        LocalDate payment = weekendShift ? WorkingDays.onOrAfter(filing) : filing;
        return new Deadlines(filing, payment, payment.plusDays(terms.reminderDays()));
    }

    static Deadlines of(ReturnPeriod period, Terms terms) {
        return of(period, terms, terms.weekendShift());
    }
}
