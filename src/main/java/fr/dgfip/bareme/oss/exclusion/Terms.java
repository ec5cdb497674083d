package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;

/**
 * The figures of the workbook that an examination reads.
 *
 * @param reminderDays days after the due date on which the reminder is sent
 * @param remedyDays days after a reminder in which the failure may still be put right
 * @param recordsDays days after a request in which records are made available
 * @param recordsMonths months after the reminder in which they still may
 * @param failedPeriods periods in a row that make a failure persistent
 * @param smallBalance balance below which the exception applies
 * @param presumedEndYears years without any operation after which its end is presumed
 * @param exitDays days of notice of a voluntary exit before the end of the period before it
 * @param idleQuarters quarters in a row without acting after which an intermediary is deleted
 */
public record Terms(
        int reminderDays,
        int remedyDays,
        int recordsDays,
        int recordsMonths,
        int failedPeriods,
        Euros smallBalance,
        int presumedEndYears,
        int exitDays,
        int idleQuarters,
        Readings readings) {
    public Terms {
        if (failedPeriods < 1) {
            throw new IllegalArgumentException("a failure persists over one period at least: " + failedPeriods);
        }
    }

    Terms with(Readings others) {
        return new Terms(
                reminderDays,
                remedyDays,
                recordsDays,
                recordsMonths,
                failedPeriods,
                smallBalance,
                presumedEndYears,
                exitDays,
                idleQuarters,
                others);
    }
}
