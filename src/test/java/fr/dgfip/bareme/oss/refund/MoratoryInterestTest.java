package fr.dgfip.bareme.oss.refund;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoratoryInterestTest {
    private static final BigDecimal RATE = new BigDecimal("0.20");
    /** Ten years. */
    private static final int MOST_DAYS = 3660;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, MOST_DAYS).map(LocalDate.of(2015, 1, 1)::plusDays);
    }

    @Property
    void countsCalendarMonths(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        int months = 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
        assertThat(CalendarMonths.after(from, to)).hasSize(months);
        assertThat(CalendarMonths.including(from, to)).hasSize(months + 1);
        assertThat(CalendarMonths.after(to, from)).isEmpty();
    }

    @Example
    void aMonthBegunCountsWholeAndTheFirstDoesNot() {
        assertThat(CalendarMonths.after(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1)))
                .containsExactly(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
        assertThat(CalendarMonths.after(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)))
                .isEmpty();
    }

    @Property
    void interestDoesNotBearInterest(@ForAll("days") LocalDate from) {
        List<LocalDate> months = CalendarMonths.after(from, from.plusYears(2));
        MoratoryInterest twoYears = of("10000.00", months.size());
        assertThat(twoYears.amount()).isEqualTo(Euros.of("480.00"));
    }

    @Example
    void halfAEuroCountsForOne() {
        assertThat(of("250.00", 1).amount()).isEqualTo(Euros.of("1.00"));
        assertThat(of("249.99", 1).amount()).isEqualTo(Euros.of("0.00"));
        assertThat(of("249.99", 1).exact()).isEqualByComparingTo("0.49998");
    }

    @Example
    void saysHowItWasComputedRateByRate() {
        MoratoryInterest interest = MoratoryInterest.of(
                Euros.of("10000.00"),
                LocalDate.of(2017, 10, 15),
                LocalDate.of(2018, 3, 10),
                List.of(new BigDecimal("0.40"), new BigDecimal("0.40"), RATE, RATE, RATE),
                0);
        assertThat(interest.computation().replace('\u00A0', ' '))
                .isEqualTo("10 000,00 € × 1,4 % (3 mois à 0,2 %, 2 mois à 0,4 %) = 140,00 € après arrondi.");
    }

    private static MoratoryInterest of(String base, int months) {
        return MoratoryInterest.of(
                Euros.of(base), LocalDate.EPOCH, LocalDate.EPOCH, Collections.nCopies(months, RATE), 0);
    }
}
