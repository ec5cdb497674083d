package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days a measure is valid for, both ends included, and what comes at their end. */
public record ValidityPeriod(
        @Term("Valable du") LocalDate from,
        @Term("Valable au") LocalDate to,
        @Term("Tacite reconduction") boolean tacitRenewal,
        @Term("Prochain examen") LocalDate nextExamination) {

    /** @param lead days before its end on which the measure is examined again */
    static ValidityPeriod of(LocalDate from, LocalDate to, boolean tacitRenewal, int lead) {
        LocalDate examination = to.minusDays(lead);
        return new ValidityPeriod(from, to, tacitRenewal, examination.isBefore(from) ? to : examination);
    }

    /** Months from date to date: the last day is the eve of the same day, as many months later. */
    static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }

    /**
     * How many periods of so many months have begun after a first one on a given day; none while that one lasts. Counted
     * from the day after the first, so that a short month never shifts the following ones.
     */
    static long renewals(LocalDate firstEnd, int months, LocalDate day) {
        if (!day.isAfter(firstEnd)) {
            return 0;
        }
        return ChronoUnit.MONTHS.between(firstEnd.plusDays(1), day) / months + 1;
    }

    /** The first day after so many renewals. */
    static LocalDate firstDay(LocalDate firstEnd, int months, long renewals) {
        return firstEnd.plusDays(1).plusMonths((renewals - 1) * months);
    }
}
