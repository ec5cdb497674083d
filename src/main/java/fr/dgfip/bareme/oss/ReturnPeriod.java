package fr.dgfip.bareme.oss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.dgfip.bareme.kernel.Identifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The period of a return: a calendar quarter ({@code 2025-Q3}), or for the import scheme a calendar month ({@code
 * 2026-01}). Ordered by first day.
 */
public record ReturnPeriod(@JsonValue String value) implements Identifier, Comparable<ReturnPeriod> {
    private static final Pattern FORM = Pattern.compile("(20\\d{2})-(?:Q([1-4])|(0[1-9]|1[0-2]))");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int YEAR_END = 4;
    private static final int PART_START = 5;

    public ReturnPeriod {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("une période s'écrit 2025-Q3 pour un trimestre, 2026-01 pour un mois");
        }
    }

    @JsonCreator
    public static ReturnPeriod of(String value) {
        return new ReturnPeriod(value);
    }

    /** The period of a scheme in which a day falls. */
    public static ReturnPeriod containing(LocalDate day, Scheme scheme) {
        return scheme.isMonthly()
                ? month(YearMonth.from(day))
                : quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    private static ReturnPeriod month(YearMonth month) {
        return new ReturnPeriod(month.toString());
    }

    private static ReturnPeriod quarter(int year, int quarter) {
        return new ReturnPeriod(year + "-Q" + quarter);
    }

    public boolean isMonth() {
        return value.indexOf('Q') < 0;
    }

    /** Whether returns of a scheme have periods of this length. */
    public boolean fits(Scheme scheme) {
        return isMonth() == scheme.isMonthly();
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    /** By position, the form being checked: decisions ask for it at every comparison of periods. */
    private YearMonth firstMonth() {
        int year = Integer.parseInt(value, 0, YEAR_END, 10);
        return isMonth()
                ? YearMonth.of(year, Integer.parseInt(value, PART_START, value.length(), 10))
                : YearMonth.of(
                        year, (Character.digit(value.charAt(value.length() - 1), 10) - 1) * MONTHS_OF_QUARTER + 1);
    }

    private YearMonth lastMonth() {
        return isMonth() ? firstMonth() : firstMonth().plusMonths(MONTHS_OF_QUARTER - 1L);
    }

    /**
     * The day of the month after the period by which its return and payment are due.
     *
     * @param day limit within that month; its last day when the month is shorter
     */
    public LocalDate dueDate(int day) {
        YearMonth month = lastMonth().plusMonths(1);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** The period of the same length that many periods later, earlier when negative. */
    public ReturnPeriod plus(int periods) {
        YearMonth month = firstMonth().plusMonths(isMonth() ? periods : (long) periods * MONTHS_OF_QUARTER);
        return isMonth() ? month(month) : quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    @Override
    public int compareTo(ReturnPeriod other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** In words, such as {@code 3e trimestre 2025} or {@code 01/2026}. */
    public String inWords() {
        if (isMonth()) {
            return value.substring(5) + "/" + value.substring(0, 4);
        }
        String quarter = value.substring(6);
        return quarter + (quarter.equals("1") ? "er" : "e") + " trimestre " + value.substring(0, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
