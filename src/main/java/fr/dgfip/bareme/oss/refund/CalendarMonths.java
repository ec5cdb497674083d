package fr.dgfip.bareme.oss.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The calendar months that bear interest: a month begun counts whole, the month from which it runs does not unless asked. */
public final class CalendarMonths {
    private CalendarMonths() {}

    /** The first day of each month after that of one date up to that of another, in order; none when it is not later. */
    public static List<LocalDate> after(LocalDate from, LocalDate to) {
        return between(YearMonth.from(from).plusMonths(1), YearMonth.from(to));
    }

    /** The same with the month of the first date. */
    public static List<LocalDate> including(LocalDate from, LocalDate to) {
        return between(YearMonth.from(from), YearMonth.from(to));
    }

    private static List<LocalDate> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month.atDay(1))
                .toList();
    }
}
