package fr.dgfip.bareme.oss.penalties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The rate of late-payment interest of each month that may bear it; months in order, those of one rate together. */
public record MonthlyRates(List<Span> spans) {
    public MonthlyRates {
        spans = List.copyOf(spans);
    }

    /**
     * Months of one rate.
     *
     * @param from first day of the first month
     * @param to first day of the last month
     * @param percent rate of one month in percentage points
     */
    public record Span(LocalDate from, LocalDate to, BigDecimal percent) {}

    /** Some months at one rate. */
    record Run(BigDecimal percent, int months) {
        BigDecimal total() {
            return percent.multiply(BigDecimal.valueOf(months));
        }
    }

    /**
     * @param months first days of consecutive months
     * @param percents the rate of each
     */
    public static MonthlyRates of(List<LocalDate> months, List<BigDecimal> percents) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).percent().compareTo(percents.get(i)) == 0) {
                spans.set(last, new Span(spans.get(last).from(), months.get(i), percents.get(i)));
            } else {
                spans.add(new Span(months.get(i), months.get(i), percents.get(i)));
            }
        }
        return new MonthlyRates(spans);
    }

    /**
     * The months after one up to another, included; none when it is not later.
     *
     * @throws IllegalStateException when the rate of one of them is unknown
     */
    List<Run> between(YearMonth after, YearMonth last) {
        List<Run> runs = new ArrayList<>();
        int wanted = Math.max(0, Months.between(after, last));
        int found = 0;
        for (Span span : spans) {
            YearMonth from = later(YearMonth.from(span.from()), after.plusMonths(1));
            YearMonth to = earlier(YearMonth.from(span.to()), last);
            int months = Months.between(from, to) + 1;
            if (months > 0) {
                runs.add(new Run(span.percent(), months));
                found += months;
            }
        }
        if (found != wanted) {
            throw new IllegalStateException("no rate for " + (wanted - found) + " months up to " + last);
        }
        return List.copyOf(runs);
    }

    private static YearMonth later(YearMonth left, YearMonth right) {
        return left.isAfter(right) ? left : right;
    }

    private static YearMonth earlier(YearMonth left, YearMonth right) {
        return left.isBefore(right) ? left : right;
    }
}
