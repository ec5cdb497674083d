package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * VAT of the taxable acquisitions, month by month, over the last whole months before a day. A month of which nothing is
 * said counts for nothing.
 *
 * @param months one amount for each month, the oldest first
 * @param given how many of them were stated
 */
record ExposureHistory(List<Euros> months, int given) {
    ExposureHistory {
        months = List.copyOf(months);
    }

    /** @param length months to look back; others are left out */
    static ExposureHistory before(LocalDate day, int length, List<MonthlyExposure> exposures) {
        YearMonth first = YearMonth.from(day).minusMonths(length);
        Euros[] amounts = new Euros[length];
        Arrays.fill(amounts, Euros.ZERO);
        int given = 0;
        for (MonthlyExposure exposure : exposures) {
            long position = ChronoUnit.MONTHS.between(first, YearMonth.from(exposure.month()));
            if (position >= 0 && position < length) {
                amounts[(int) position] = exposure.vat();
                given++;
            }
        }
        return new ExposureHistory(List.of(amounts), given);
    }

    /** The largest sum of so many consecutive months: never less for a longer window, nor once a month is added. */
    Euros peak(int window) {
        Euros peak = Euros.ZERO;
        int width = Math.min(window, months.size());
        for (int first = 0; first + width <= months.size(); first++) {
            Euros sum = months.subList(first, first + width).stream().reduce(Euros.ZERO, Euros::plus);
            peak = sum.compareTo(peak) > 0 ? sum : peak;
        }
        return peak;
    }

    /**
     * Whether every month is stated, or every month since the business was created.
     *
     * @param window months the caution covers: a younger business has not yet shown what they amount to
     */
    HistoryState state(LocalDate day, Optional<LocalDate> created, int window) {
        long expected = created.map(date -> ChronoUnit.MONTHS.between(YearMonth.from(date), YearMonth.from(day)))
                .filter(lived -> lived < months.size())
                .orElse((long) months.size());
        if (expected < Math.min(window, months.size())) {
            return HistoryState.TROP_COURT;
        }
        return given >= expected ? HistoryState.COMPLET : HistoryState.PARTIEL;
    }

    /** The peak grown by a forecast, to the nearest euro: one rounding, that of the VAT it secures (CGI art. 1724). */
    Euros secured(int window, BigDecimal growth) {
        return peak(window).taxAt(BigDecimal.valueOf(100).add(growth));
    }
}
