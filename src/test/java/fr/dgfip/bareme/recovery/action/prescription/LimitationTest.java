package fr.dgfip.bareme.recovery.action.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Four years from the title, anew from each act in time, put off by the days that do not count. */
class LimitationTest {
    private static final LocalDate TITLE = LocalDate.of(2020, 2, 29);
    private static final Spans NONE = new Spans(List.of());

    private static Limitation of(List<Interruption> interruptions, Spans spans) {
        return Limitation.of(TITLE, interruptions, spans, 4);
    }

    private static Interruption on(int day) {
        return Interruption.once(TITLE.plusDays(day), "acte");
    }

    @Test
    void theLastDayStillCounts() {
        Limitation limitation = of(List.of(), NONE);
        assertThat(limitation.deadline()).isEqualTo("2024-02-29");
        assertThat(limitation.isOver(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(limitation.isOver(LocalDate.of(2024, 3, 1))).isTrue();
    }

    @Test
    void anActOnTheLastDayInterruptsAndOneDayLaterDoesNot() {
        assertThat(of(List.of(Interruption.once(LocalDate.of(2024, 2, 29), "acte")), NONE)
                        .deadline())
                .isEqualTo("2028-02-29");
        assertThat(of(List.of(Interruption.once(LocalDate.of(2024, 3, 1), "acte")), NONE)
                        .deadline())
                .isEqualTo("2024-02-29");
    }

    @Test
    void aDeclaredClaimRunsAgainFromTheClosing() {
        LocalDate declared = LocalDate.of(2021, 5, 3);
        Interruption open = new Interruption(declared, "déclaration", true, Optional.empty());
        Interruption closed = new Interruption(declared, "déclaration", true, Optional.of(LocalDate.of(2026, 1, 15)));
        assertThat(of(List.of(open), NONE).held()).isTrue();
        assertThat(of(List.of(open), NONE).isOver(LocalDate.of(2040, 1, 1))).isFalse();
        assertThat(of(List.of(closed), NONE).deadline()).isEqualTo("2030-01-15");
    }

    @Test
    void aSuspensionBeforeTheBaseCountsForNothing() {
        Spans before = new Spans(List.of(new Span(TITLE.minusDays(30), TITLE)));
        assertThat(of(List.of(), before).deadline()).isEqualTo("2024-02-29");
        Spans across = new Spans(List.of(new Span(TITLE.minusDays(30), TITLE.plusDays(1))));
        assertThat(of(List.of(), across).deadline()).isEqualTo("2024-03-01");
    }

    @Test
    void aSuspensionAfterTheDeadlineCountsForNothing() {
        LocalDate after = LocalDate.of(2024, 3, 1);
        assertThat(of(List.of(), new Spans(List.of(new Span(after, after.plusDays(50)))))
                        .deadline())
                .isEqualTo("2024-02-29");
    }

    @Property
    void oneMoreActNeverBringsTheDeadlineForward(
            @ForAll @Size(max = 8) List<@IntRange(max = 4000) Integer> days, @ForAll @IntRange(max = 4000) int more) {
        List<Interruption> acts =
                new ArrayList<>(days.stream().map(LimitationTest::on).toList());
        LocalDate before = of(acts, NONE).deadline();
        acts.add(on(more));
        assertThat(of(acts, NONE).deadline()).isAfterOrEqualTo(before);
    }

    @Property
    void theOrderOfActsChangesNothing(
            @ForAll @Size(max = 8) List<@IntRange(max = 4000) Integer> days, @ForAll int seed) {
        List<Interruption> acts =
                new ArrayList<>(days.stream().map(LimitationTest::on).toList());
        Limitation inOrder = of(acts, NONE);
        Collections.shuffle(acts, new Random(seed));
        assertThat(of(acts, NONE)).isEqualTo(inOrder);
    }

    @Property
    void aSuspendedTimeWithinThePeriodPutsItOffByItsDays(
            @ForAll @IntRange(min = 1, max = 1400) int start, @ForAll @IntRange(min = 1, max = 400) int length) {
        Span span = new Span(TITLE.plusDays(start), TITLE.plusDays(start + length - 1L));
        LocalDate free = of(List.of(), NONE).deadline();
        assertThat(of(List.of(), new Spans(List.of(span))).deadline()).isEqualTo(free.plusDays(length));
        assertThat(of(List.of(), new Spans(List.of(span, span))).deadline()).isEqualTo(free.plusDays(length));
    }

    @Property
    void theDeadlineIsFourYearsFromTheBaseWhenNothingStandsStill(
            @ForAll @Size(max = 8) List<@IntRange(max = 4000) Integer> days) {
        Limitation limitation = of(days.stream().map(LimitationTest::on).toList(), NONE);
        assertThat(limitation.deadline()).isEqualTo(limitation.base().plusYears(4));
    }
}
