package fr.dgfip.bareme.oss.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of the dates and of the amounts. */
class RegistrationArithmeticTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 1);
    private static final int DAYS = 4_000;
    private static final NoticeLimit TENTH = new NoticeLimit(10, false);
    private static final Euros THRESHOLD = Euros.of("10000.00");

    @Property
    void aFirstSupplyIsNotifiedInTimeUpToTheTenthAndNotADayLater(@ForAll @IntRange(max = DAYS) int day) {
        LocalDate supply = FIRST.plusDays(day);
        LocalDate tenth = YearMonth.from(supply).plusMonths(1).atDay(10);
        assertThat(TENTH.state(Optional.of(supply), tenth)).isEqualTo(FirstSupply.NOTIFIED_IN_TIME);
        assertThat(TENTH.state(Optional.of(supply), tenth.plusDays(1))).isEqualTo(FirstSupply.NOTIFIED_LATE);
        assertThat(TENTH.lastDay(supply)).isEqualTo(tenth);
    }

    @Property
    void movingTheLimitToAWorkingDayNeverShortensIt(@ForAll @IntRange(max = DAYS) int day) {
        LocalDate supply = FIRST.plusDays(day);
        assertThat(TENTH.otherwise().lastDay(supply)).isAfterOrEqualTo(TENTH.lastDay(supply));
        assertThat(TENTH.otherwise().otherwise()).isEqualTo(TENTH);
    }

    @Property
    void aQuarantineEndsAtAnEndOfMonthTwoYearsLessADayAfterItsStart(@ForAll @IntRange(max = 100) int month) {
        ReturnPeriod period = ReturnPeriod.of("2021-07").plus(month);
        LocalDate from = period.lastDay().plusDays(1);
        LocalDate end = ExclusionFacts.afterFailure(period, 2);
        assertThat(end.plusDays(1)).isEqualTo(from.plusYears(2)).hasDayOfMonth(1);
    }

    @Example
    void aChoiceBindsForItsYearAndTwoMore() {
        assertThat(BindingChoice.until(LocalDate.of(2026, 1, 1), 2)).hasToString("2028-12-31");
        assertThat(BindingChoice.until(LocalDate.of(2026, 12, 31), 2)).hasToString("2028-12-31");
    }

    private static Euros cents(int cents) {
        return new Euros(BigDecimal.valueOf(cents, Euros.SCALE));
    }

    @Property
    void oneMoreCentNeverBringsTurnoverBackUnderTheThreshold(
            @ForAll @IntRange(min = 999_900, max = 1_000_100) int previous,
            @ForAll @IntRange(min = 999_900, max = 1_000_100) int current) {
        Turnover turnover = total(previous, current);
        boolean above = previous > THRESHOLD.cents() || current > THRESHOLD.cents();
        assertThat(turnover.against(THRESHOLD, false)).isEqualTo(above ? ThresholdState.ABOVE : ThresholdState.BELOW);
        if (above) {
            assertThat(total(previous + 1, current).against(THRESHOLD, false)).isEqualTo(ThresholdState.ABOVE);
        }
    }

    private static Turnover total(int previous, int current) {
        return new Turnover(
                Optional.of(cents(previous)), Optional.of(cents(current)), Optional.empty(), Optional.empty());
    }

    @Property
    void aPartIsNeverAboveTheThresholdWhenTheTotalIsNot(@ForAll @IntRange(max = 2_000_000) int whole) {
        Turnover turnover = new Turnover(
                Optional.of(cents(whole)),
                Optional.of(cents(whole)),
                Optional.of(cents(whole / 2)),
                Optional.of(cents(whole / 2)));
        if (turnover.against(THRESHOLD, true) == ThresholdState.ABOVE) {
            assertThat(turnover.against(THRESHOLD, false)).isEqualTo(ThresholdState.ABOVE);
        }
    }

    @Property
    void aPartAboveTheThresholdIsEnoughWhateverCountsAndWhateverElseIsUnknown(
            @ForAll @IntRange(min = 1_000_001, max = 2_000_000) int part, @ForAll boolean narrow) {
        Optional<Euros> unknown = Optional.empty();
        assertThat(new Turnover(unknown, unknown, Optional.of(cents(part)), unknown).against(THRESHOLD, narrow))
                .isEqualTo(ThresholdState.ABOVE);
        assertThat(new Turnover(unknown, unknown, unknown, Optional.of(cents(part))).against(THRESHOLD, narrow))
                .isEqualTo(ThresholdState.ABOVE);
    }

    @Example
    void aValueAtTheCeilingIsWithin() {
        Euros ceiling = Euros.of("150.00");
        assertThat(goods("150.00").state(ceiling)).isEqualTo(ImportedGoodsState.ELIGIBLE);
        assertThat(goods("150.01").state(ceiling)).isEqualTo(ImportedGoodsState.ALL_ABOVE);
    }

    private static ImportedGoods goods(String value) {
        return new ImportedGoods(
                Optional.of(ExciseShare.NONE), Optional.of(Euros.of(value)), Optional.of(Euros.of(value)));
    }
}
