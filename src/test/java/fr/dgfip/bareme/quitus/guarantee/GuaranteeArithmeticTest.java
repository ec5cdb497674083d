package fr.dgfip.bareme.quitus.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of the amounts and of the periods. */
class GuaranteeArithmeticTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);
    private static final int YEAR = 12;

    @Provide
    Arbitrary<List<MonthlyExposure>> exposures() {
        return Arbitraries.longs()
                .between(0, 1_000_000_00L)
                .list()
                .ofMaxSize(YEAR)
                .map(cents -> {
                    List<MonthlyExposure> months = new ArrayList<>();
                    for (int i = 0; i < cents.size(); i++) {
                        months.add(new MonthlyExposure(
                                DAY.withDayOfMonth(1).minusMonths(i + 1L),
                                new Euros(BigDecimal.valueOf(cents.get(i), 2))));
                    }
                    return months;
                });
    }

    private static Euros secured(List<MonthlyExposure> exposures, CautionScope scope, int growth) {
        return ExposureHistory.before(DAY, YEAR, exposures).secured(scope.months(), BigDecimal.valueOf(growth));
    }

    @Property(tries = 300)
    void aMonthIsNeverMoreThanAQuarterNorAQuarterMoreThanAYear(
            @ForAll("exposures") List<MonthlyExposure> exposures, @ForAll @IntRange(max = 200) int growth) {
        Euros quarter = secured(exposures, CautionScope.TRIMESTRE, growth);
        assertThat(secured(exposures, CautionScope.MOIS, growth)).isLessThanOrEqualTo(quarter);
        assertThat(quarter).isLessThanOrEqualTo(secured(exposures, CautionScope.ANNEE, growth));
    }

    @Property(tries = 300)
    void oneMoreMonthOfExposureNeverLowersTheAmount(
            @ForAll("exposures") List<MonthlyExposure> exposures, @ForAll CautionScope scope) {
        if (!exposures.isEmpty() && scope.isGlobal()) {
            List<MonthlyExposure> fewer = exposures.subList(0, exposures.size() - 1);
            assertThat(secured(fewer, scope, 0)).isLessThanOrEqualTo(secured(exposures, scope, 0));
        }
    }

    @Property(tries = 300)
    void theAmountIsInWholeEurosAtMostHalfAEuroFromTheExposure(@ForAll("exposures") List<MonthlyExposure> exposures) {
        Euros exact = ExposureHistory.before(DAY, YEAR, exposures).peak(YEAR);
        Euros amount = secured(exposures, CautionScope.ANNEE, 0);
        assertThat(amount.cents() % 100).isZero();
        assertThat(amount.minus(exact).abs()).isLessThanOrEqualTo(Euros.of("0.50"));
    }

    @Example
    void monthsBeforeTheLastTwelveDoNotCount() {
        List<MonthlyExposure> old = List.of(new MonthlyExposure(LocalDate.of(2024, 2, 1), Euros.of("9000.00")));
        List<MonthlyExposure> oldest = List.of(new MonthlyExposure(LocalDate.of(2024, 3, 1), Euros.of("9000.00")));
        assertThat(secured(old, CautionScope.ANNEE, 0)).isEqualTo(Euros.ZERO);
        assertThat(secured(oldest, CautionScope.ANNEE, 0)).isEqualTo(Euros.of("9000.00"));
    }

    /** Ends of month included: renewals follow one another without a gap, and the current one holds the day. */
    @Property(tries = 500)
    void renewedPeriodsFollowOneAnotherAndHoldTheDay(
            @ForAll @IntRange(min = 0, max = 1500) int start,
            @ForAll @IntRange(min = 1, max = 4000) int later,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        LocalDate end = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate day = end.plusDays(later);
        long renewals = ValidityPeriod.renewals(end, months, day);
        LocalDate from = ValidityPeriod.firstDay(end, months, renewals);
        LocalDate next = ValidityPeriod.firstDay(end, months, renewals + 1);
        assertThat(day).isBetween(from, next.minusDays(1));
        assertThat(ValidityPeriod.firstDay(end, months, 1)).isEqualTo(end.plusDays(1));
    }

    @Example
    void aPeriodOfThreeMonthsEndsTheEveOfTheSameDay() {
        assertThat(ValidityPeriod.lastDay(LocalDate.of(2025, 11, 30), 3)).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(ValidityPeriod.lastDay(LocalDate.of(2025, 3, 12), 3)).isEqualTo(LocalDate.of(2025, 6, 11));
    }
}
