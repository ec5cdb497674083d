package fr.dgfip.bareme.oss.penalties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Calendar months, which late-payment interest counts whole (CGI art. 1727, IV). */
final class Months {
    private Months() {}

    /** From a month to another, negative when it is earlier. */
    static int between(YearMonth from, YearMonth to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }

    /** First days of the months after one up to another, included. */
    static List<LocalDate> after(YearMonth month, YearMonth last) {
        return IntStream.rangeClosed(1, Math.max(0, between(month, last)))
                .mapToObj(step -> month.plusMonths(step).atDay(1))
                .toList();
    }
}
