package fr.dgfip.bareme.recovery.annex;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The calendar of due dates, whatever the period. */
class DueRuleTest {
    private static final Optional<Integer> NONE = Optional.empty();
    /** The days of the common declaration: from the 15th to the 24th of the next month. */
    private static final DueRule COMMON = days(Optional.of(1), Optional.of(15), 24);

    private static DueRule days(Optional<Integer> monthsAfter, Optional<Integer> first, int last) {
        return new DueRule(
                DueForm.JOURS,
                NONE,
                NONE,
                monthsAfter,
                first,
                Optional.of(last),
                Optional.of(24),
                Optional.of(30),
                true);
    }

    private static DueRule inMonth(DueForm form, int years, int month, int day, int cessationDays) {
        return new DueRule(
                form,
                Optional.of(years),
                Optional.of(month),
                NONE,
                NONE,
                Optional.of(day),
                NONE,
                Optional.of(cessationDays),
                false);
    }

    private static TaxPeriod month(int year, int month) {
        YearMonth found = YearMonth.of(year, month);
        return new TaxPeriod(found.atDay(1), found.atEndOfMonth());
    }

    private static TaxPeriod year(int year) {
        return new TaxPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Calendar calendar(
            Optional<Integer> day,
            Optional<Boolean> imports,
            boolean extension,
            boolean closure,
            Optional<LocalDate> ceased) {
        return new Calendar(
                day,
                imports,
                Optional.empty(),
                Optional.of(extension),
                Optional.of(closure),
                ceased,
                Optional.empty(),
                Optional.empty());
    }

    private static Calendar ceased(LocalDate day) {
        return calendar(NONE, Optional.empty(), false, false, Optional.of(day));
    }

    private static DueWindow window(DueRule rule, TaxPeriod period, Calendar calendar) {
        return rule.window(period, calendar).orElseThrow();
    }

    @Example
    void theDayThatNoTableGivesIsAWindowAndNeverADay() {
        DueWindow window = window(COMMON, month(2026, 1), Calendar.UNKNOWN);
        assertThat(window.isExact()).isFalse();
        assertThat(window.nominalFrom()).isEqualTo("2026-02-15");
        assertThat(window.nominalTo()).isEqualTo("2026-02-24");
        assertThat(window.from()).isEqualTo("2026-02-16");
        assertThat(window.to()).isEqualTo("2026-02-24");
    }

    @Example
    void aDayTheFileKnowsOrImportsMakeOneDay() {
        assertThat(window(
                                COMMON,
                                month(2026, 2),
                                calendar(Optional.of(19), Optional.empty(), false, false, Optional.empty()))
                        .to())
                .isEqualTo("2026-03-19");
        DueWindow imports =
                window(COMMON, month(2026, 2), calendar(NONE, Optional.of(true), false, false, Optional.empty()));
        assertThat(imports.isExact()).isTrue();
        assertThat(imports.to()).isEqualTo("2026-03-24");
    }

    @Example
    void aWeekEndAHolidayAndBothInARowPutOff() {
        assertThat(window(inMonth(DueForm.JOURS, 1, 4, 25, 30), year(2025), Calendar.UNKNOWN)
                        .to())
                .isEqualTo("2026-04-27");
        assertThat(window(inMonth(DueForm.JOURS, 1, 5, 1, 30), year(2025), Calendar.UNKNOWN)
                        .to())
                .isEqualTo("2026-05-04");
        assertThat(window(inMonth(DueForm.JOURS, 1, 5, 8, 30), year(2025), Calendar.UNKNOWN)
                        .to())
                .isEqualTo("2026-05-11");
        assertThat(window(inMonth(DueForm.JOURS, 1, 12, 25, 30), year(2026), Calendar.UNKNOWN)
                        .to())
                .isEqualTo("2027-12-27");
    }

    @Example
    void theSecondWorkingDayAfterTheFirstOfMay() {
        DueRule rule = inMonth(DueForm.JOUR_OUVRE, 1, 5, 2, 60);
        assertThat(window(rule, year(2023), Calendar.UNKNOWN).to()).isEqualTo("2024-05-03");
        assertThat(window(rule, year(2024), Calendar.UNKNOWN).to()).isEqualTo("2025-05-05");
        assertThat(window(rule, year(2025), Calendar.UNKNOWN).to()).isEqualTo("2026-05-05");
        assertThat(window(rule, year(2027), Calendar.UNKNOWN).to()).isEqualTo("2028-05-03");
    }

    @Example
    void theLastDayOfFebruaryFollowsLeapYears() {
        DueRule rule = inMonth(DueForm.JOURS, 0, 2, 31, 30);
        assertThat(window(rule, year(2024), Calendar.UNKNOWN).nominalTo()).isEqualTo("2024-02-29");
        assertThat(window(rule, year(2025), Calendar.UNKNOWN).nominalTo()).isEqualTo("2025-02-28");
        assertThat(window(rule, year(2100), Calendar.UNKNOWN).nominalTo()).isEqualTo("2100-02-28");
    }

    @Example
    void aCessationMovesWhatWasNotDueYetAndNothingElse() {
        DueRule yearly = inMonth(DueForm.JOURS, 1, 4, 25, 30);
        assertThat(window(yearly, year(2026), ceased(LocalDate.of(2026, 3, 16))).to())
                .isEqualTo("2026-04-15");
        assertThat(window(inMonth(DueForm.JOUR_OUVRE, 1, 5, 2, 60), year(2026), ceased(LocalDate.of(2026, 3, 16)))
                        .to())
                .isEqualTo("2026-05-15");
        assertThat(window(yearly, year(2024), ceased(LocalDate.of(2025, 4, 26))).to())
                .isEqualTo("2025-04-25");
        assertThat(window(yearly, year(2024), ceased(LocalDate.of(2025, 4, 25))).to())
                .isEqualTo("2025-05-26");
    }

    @Example
    void aCessationOn30JanuaryOfALeapYearCountsDaysAndNotMonths() {
        DueRule yearly = inMonth(DueForm.JOURS, 1, 4, 25, 30);
        assertThat(window(yearly, year(2024), ceased(LocalDate.of(2024, 1, 30))).to())
                .isEqualTo("2024-02-29");
    }

    @Example
    void extensionAndSummerClosureAddUp() {
        assertThat(window(COMMON, month(2026, 1), calendar(NONE, Optional.empty(), true, false, Optional.empty()))
                        .nominalTo())
                .isEqualTo("2026-03-24");
        assertThat(window(COMMON, month(2026, 1), calendar(NONE, Optional.empty(), true, true, Optional.empty()))
                        .nominalTo())
                .isEqualTo("2026-04-24");
    }

    /** A day of the table of art. A161-29 says nothing of a rule that does not take its day from there. */
    @Example
    void aKnownDayOfTheCommonDeclarationIsNoneOfAnotherRule() {
        Calendar known = calendar(Optional.of(19), Optional.empty(), false, false, Optional.empty());
        DueRule january = new DueRule(
                DueForm.JOURS,
                Optional.of(1),
                Optional.of(1),
                NONE,
                Optional.of(1),
                Optional.of(31),
                NONE,
                Optional.of(30),
                false);
        assertThat(window(january, year(2025), known).nominalTo()).isEqualTo("2026-01-31");
        assertThat(window(COMMON, month(2025, 12), known).nominalTo()).isEqualTo("2026-01-19");
    }

    @Example
    void aRowThatNamesNoDayGivesNoDate() {
        TaxPeriod period = month(2026, 1);
        assertThat(new DueRule(DueForm.JOURS, NONE, NONE, NONE, NONE, Optional.of(24), NONE, NONE, false)
                        .window(period, Calendar.UNKNOWN))
                .isEmpty();
        assertThat(new DueRule(DueForm.JOURS, NONE, NONE, Optional.of(1), NONE, NONE, NONE, NONE, false)
                        .window(period, Calendar.UNKNOWN))
                .isEmpty();
        assertThat(days(Optional.of(1), Optional.of(24), 15).window(period, Calendar.UNKNOWN))
                .isEmpty();
        assertThat(days(Optional.of(1), Optional.of(0), 32).window(period, Calendar.UNKNOWN))
                .isEmpty();
        assertThat(inMonth(DueForm.JOURS, 1, 13, 1, 30).window(period, Calendar.UNKNOWN))
                .isEmpty();
        assertThat(inMonth(DueForm.INCONNUE, 1, 1, 1, 30).window(period, Calendar.UNKNOWN))
                .isEmpty();
    }

    @Property
    void everyDueDateIsAWorkingDayOnOrAfterTheNominalOneAndInOrder(
            @ForAll @IntRange(min = 2000, max = 2150) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int first,
            @ForAll @IntRange(min = 0, max = 30) int more) {
        DueRule rule = days(Optional.of(1), Optional.of(first), Math.min(31, first + more));
        DueWindow window = window(rule, month(year, month), Calendar.UNKNOWN);
        assertThat(window.from()).isBetween(window.nominalFrom(), window.to());
        assertThat(window.to()).isAfterOrEqualTo(window.nominalTo());
        assertThat(WorkingDays.isWorkingDay(window.from())).isTrue();
        assertThat(WorkingDays.isWorkingDay(window.to())).isTrue();
        assertThat(YearMonth.from(window.nominalTo()))
                .isEqualTo(YearMonth.of(year, month).plusMonths(1));
    }

    @Property
    void aKnownDayLiesWithinTheWindow(
            @ForAll @IntRange(min = 2000, max = 2150) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 15, max = 24) int day) {
        DueWindow unknown = window(COMMON, month(year, month), Calendar.UNKNOWN);
        DueWindow known = window(
                COMMON,
                month(year, month),
                calendar(Optional.of(day), Optional.empty(), false, false, Optional.empty()));
        assertThat(known.isExact()).isTrue();
        assertThat(known.to()).isBetween(unknown.from(), unknown.to());
    }

    @Property
    void aCessationNeverLeavesMoreThanItsDaysNorTouchesWhatWasDue(
            @ForAll @IntRange(min = 2025, max = 2100) int year, @ForAll @IntRange(min = 1, max = 800) int after) {
        LocalDate ceased = LocalDate.of(year, 1, 1).plusDays(after);
        DueRule rule = inMonth(DueForm.JOURS, 1, 4, 25, 30);
        LocalDate ordinary = window(rule, year(year), Calendar.UNKNOWN).to();
        DueWindow window = window(rule, year(year), ceased(ceased));
        if (ordinary.isBefore(ceased)) {
            assertThat(window.to()).isEqualTo(ordinary);
        } else {
            assertThat(window.nominalTo()).isEqualTo(ceased.plusDays(30));
        }
    }

    @Example
    void aPeriodIsNamedByItsTwoEnds() {
        assertThat(month(2026, 2).kind()).isEqualTo(PeriodKind.MOIS);
        assertThat(month(2024, 2).kind()).isEqualTo(PeriodKind.MOIS);
        assertThat(year(2025).kind()).isEqualTo(PeriodKind.ANNEE_CIVILE);
        assertThat(kind("2025-07-01", "2026-06-30")).isEqualTo(PeriodKind.EXERCICE);
        assertThat(kind("2026-01-01", "2026-03-31")).isEqualTo(PeriodKind.TRIMESTRE);
        assertThat(kind("2026-02-01", "2026-04-30")).isEqualTo(PeriodKind.AUTRE);
        assertThat(kind("2026-02-02", "2026-02-28")).isEqualTo(PeriodKind.AUTRE);
        assertThat(kind("2024-02-01", "2024-02-28")).isEqualTo(PeriodKind.AUTRE);
    }

    private static PeriodKind kind(String from, String to) {
        return new TaxPeriod(LocalDate.parse(from), LocalDate.parse(to)).kind();
    }
}
