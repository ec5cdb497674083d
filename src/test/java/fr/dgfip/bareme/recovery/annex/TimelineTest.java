package fr.dgfip.bareme.recovery.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where a return stands, day by day. */
class TimelineTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 16);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 24);
    private static final DueWindow DUE = new DueWindow(LocalDate.of(2026, 2, 15), LAST, FIRST, LAST);
    private static final Delays DELAYS = new Delays(15, 30, 30, 3);

    private static Timeline timeline(Optional<LocalDate> reminder, Optional<LocalDate> notice) {
        return new Timeline(Optional.of(DUE), reminder, notice, DELAYS);
    }

    @Property
    void nobodyIsRemindedBeforeTheLastDayPossibleAndTheDelayHavePassed(
            @ForAll @IntRange(min = -400, max = 400) int days) {
        LocalDate today = LAST.plusDays(days);
        Stage stage = timeline(Optional.empty(), Optional.empty()).stage(today);
        assertThat(stage == Stage.A_RELANCER).isEqualTo(days >= 15);
        assertThat(stage == Stage.PAS_ECHUE).isEqualTo(!today.isAfter(FIRST));
    }

    @Property
    void theNextStepOpensOnTheVeryDayItSays(
            @ForAll @IntRange(min = -60, max = 200) int today, @ForAll @IntRange(min = 1, max = 200) int sent) {
        Timeline timeline = timeline(Optional.of(LAST.plusDays(sent)), Optional.empty());
        Stage stage = timeline.stage(LAST.plusDays(today));
        timeline.next(stage).ifPresent(next -> {
            assertThat(next).isAfter(LAST.plusDays(today));
            if (stage == Stage.RELANCE_EN_COURS) {
                assertThat(timeline.stage(next)).isEqualTo(Stage.RELANCE_SANS_EFFET);
                assertThat(timeline.stage(next.minusDays(1))).isEqualTo(stage);
            }
        });
    }

    @Example
    void aReminderOrNoticeOnTheLastDayIsPremature() {
        Timeline timeline = timeline(Optional.of(LAST), Optional.of(LAST));
        assertThat(timeline.isPremature(Optional.of(LAST))).isTrue();
        assertThat(timeline.isPremature(Optional.of(LAST.plusDays(1)))).isFalse();
        assertThat(timeline.stage(LAST.plusDays(40))).isEqualTo(Stage.A_RELANCER);
        assertThat(timeline.effect(Optional.empty(), LAST.plusDays(40))).isEqualTo(NoticeEffect.AUCUNE);
    }

    @Example
    void thirtyDaysAfterANoticeAreStillInTime() {
        LocalDate received = LocalDate.of(2026, 4, 20);
        Timeline timeline = timeline(Optional.empty(), Optional.of(received));
        assertThat(timeline.effect(Optional.of(received.plusDays(30)), received.plusDays(90)))
                .isEqualTo(NoticeEffect.DANS_LE_DELAI);
        assertThat(timeline.effect(Optional.of(received.plusDays(31)), received.plusDays(90)))
                .isEqualTo(NoticeEffect.AU_DELA);
        assertThat(timeline.effect(Optional.of(received.minusDays(1)), received.plusDays(90)))
                .isEqualTo(NoticeEffect.AUCUNE);
    }

    @Example
    void withoutADueDateNothingIsKnown() {
        Timeline unknown = new Timeline(Optional.empty(), Optional.of(LAST), Optional.of(LAST), DELAYS);
        assertThat(unknown.stage(LAST.plusYears(9))).isEqualTo(Stage.INCONNUE);
        assertThat(unknown.next(Stage.INCONNUE)).isEmpty();
        assertThat(unknown.isOld(LAST.plusYears(9))).isFalse();
    }

    @Example
    void aTaxIsOldTheDayAfterItsYears() {
        assertThat(timeline(Optional.empty(), Optional.empty()).isOld(LocalDate.of(2029, 2, 24)))
                .isFalse();
        assertThat(timeline(Optional.empty(), Optional.empty()).isOld(LocalDate.of(2029, 2, 25)))
                .isTrue();
    }
}
