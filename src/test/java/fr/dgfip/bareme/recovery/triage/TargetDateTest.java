package fr.dgfip.bareme.recovery.triage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Business days, whatever the day a question comes. */
class TargetDateTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void countsThatManyWorkingDaysAfterTheDayOfReceipt(
            @ForAll @IntRange(min = 0, max = 3_000) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate received = START.plusDays(offset);
        LocalDate target = TargetDate.of(received, days, Optional.empty());
        assertThat(received.plusDays(1)
                        .datesUntil(target.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count())
                .isEqualTo(days);
        assertThat(WorkingDays.isWorkingDay(target)).isTrue();
    }

    @Property
    void isNeverAfterTheDeadline(
            @ForAll @IntRange(min = 0, max = 3_000) int offset,
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll @IntRange(min = 0, max = 30) int left) {
        LocalDate received = START.plusDays(offset);
        assertThat(TargetDate.of(received, days, Optional.of(received.plusDays(left))))
                .isBetween(received, received.plusDays(left));
    }

    @Property
    void aDeadlineIsMetOnAWorkingDayUnlessNoneIsLeft(
            @ForAll @IntRange(min = 0, max = 3_000) int offset,
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll @IntRange(min = 0, max = 30) int left) {
        LocalDate received = START.plusDays(offset);
        LocalDate deadline = received.plusDays(left);
        boolean noneLeft = received.datesUntil(deadline.plusDays(1)).noneMatch(WorkingDays::isWorkingDay);
        LocalDate target = TargetDate.of(received, days, Optional.of(deadline));
        assertThat(WorkingDays.isWorkingDay(target)).isEqualTo(!noneLeft);
    }

    @Example
    void easterAndTheFirstOfMayAreNoWorkingDays() {
        assertThat(TargetDate.of(LocalDate.of(2026, 4, 3), 1, Optional.empty())).isEqualTo("2026-04-07");
        assertThat(TargetDate.of(LocalDate.of(2026, 4, 30), 1, Optional.empty()))
                .isEqualTo("2026-05-04");
    }
}
