package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the due date of a period is computed: a day, or the days between which it lies when the very day is not known.
 *
 * @param years years after that of the end of the period, when a month is named
 * @param month month of the year; without it, {@code monthsAfter} counts from the end of the period
 * @param firstDay first day possible; without it, the last
 * @param lastDay last day possible, or the rank of the working day; the last of the month when the month is shorter
 * @param importDay the day when VAT on imports falls in the period
 * @param cessationDays days after the end of the business, for what was not due by then
 * @param extensible whether months the service added count
 */
record DueRule(
        DueForm form,
        Optional<Integer> years,
        Optional<Integer> month,
        Optional<Integer> monthsAfter,
        Optional<Integer> firstDay,
        Optional<Integer> lastDay,
        Optional<Integer> importDay,
        Optional<Integer> cessationDays,
        boolean extensible) {
    private static final int LONGEST_MONTH = 31;
    private static final int MONTHS_OF_YEAR = 12;

    /** Empty when the rule names no date for this period, or a date that no calendar has. */
    Optional<DueWindow> window(TaxPeriod period, Calendar calendar) {
        return ordinary(period, calendar).map(days -> days.after(ceased(calendar)));
    }

    private Optional<DueWindow> ordinary(TaxPeriod period, Calendar calendar) {
        if (form == DueForm.DATE_DU_RESULTAT) {
            return calendar.resultReturnDate().map(date -> new DueWindow(date, date, date, date));
        }
        Optional<YearMonth> anchor =
                month(period).map(found -> found.plusMonths(extensible ? calendar.addedMonths() : 0));
        if (form == DueForm.JOUR_OUVRE) {
            return anchor.flatMap(this::workingDay).map(day -> new DueWindow(day, day, day, day));
        }
        return form == DueForm.JOURS ? anchor.flatMap(found -> days(found, calendar)) : Optional.empty();
    }

    private Optional<YearMonth> month(TaxPeriod period) {
        YearMonth end = YearMonth.from(period.to());
        if (month.isPresent()) {
            return month.filter(found -> found >= 1 && found <= MONTHS_OF_YEAR)
                    .map(found -> YearMonth.of(end.getYear() + years.orElse(0), found));
        }
        return monthsAfter.map(end::plusMonths);
    }

    private Optional<LocalDate> workingDay(YearMonth found) {
        return lastDay.filter(DueRule::isDay).map(rank -> {
            LocalDate day = found.atDay(1);
            for (int i = 0; i < rank; i++) {
                day = WorkingDays.onOrAfter(day.plusDays(1));
            }
            return day;
        });
    }

    private Optional<DueWindow> days(YearMonth found, Calendar calendar) {
        Optional<Integer> known = knownDay(calendar);
        Optional<Integer> first = known.or(() -> firstDay).or(() -> lastDay);
        Optional<Integer> last = known.or(() -> lastDay);
        if (!first.filter(DueRule::isDay).isPresent()
                || !last.filter(DueRule::isDay).isPresent()
                || first.get() > last.get()) {
            return Optional.empty();
        }
        return Optional.of(DueWindow.of(day(found, first.get()), day(found, last.get())));
    }

    /**
     * The very day, when imports or the file tell it. The table of art. A161-29, from which the file has it, is only that of rules
     * which have a day for imports; a day outside those of the rule is none of this rule's.
     */
    private Optional<Integer> knownDay(Calendar calendar) {
        if (importDay.isEmpty() || calendar.importVat().orElse(false)) {
            return importDay;
        }
        return calendar.filingDay()
                .filter(day -> firstDay.filter(first -> first <= day).isPresent()
                        && lastDay.filter(last -> last >= day).isPresent());
    }

    private UnaryOperator<LocalDate> ceased(Calendar calendar) {
        return day -> calendar.cessationDate()
                .filter(ceased ->
                        cessationDays.isPresent() && !WorkingDays.onOrAfter(day).isBefore(ceased))
                .map(ceased -> ceased.plusDays(cessationDays.orElseThrow()))
                .orElse(day);
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= LONGEST_MONTH;
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
