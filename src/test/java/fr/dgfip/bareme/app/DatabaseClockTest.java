package fr.dgfip.bareme.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long MILLISECOND = 1_000_000;

    private final ShiftedClock machine = new ShiftedClock(Clock.fixed(NOON, ZoneOffset.UTC));
    private long tick = -5;
    private final DatabaseClock clock = new DatabaseClock(machine, () -> tick);

    private void lookTaking(long milliseconds, Instant database) {
        long before = tick;
        tick += milliseconds * MILLISECOND;
        machine.shift(Duration.ofMillis(milliseconds));
        clock.said(database, before, tick);
    }

    private boolean agrees() {
        return clock.agrees(machine.instant());
    }

    @Test
    void agreesWithNothingBeforeTheDatabaseWasAsked() {
        assertThat(agrees()).isFalse();
        assertThat(clock.difference()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_001, 1_001, -86_400_000, 34_560_000_000L, 3_600_000})
    void tellsADifferenceOfMoreThanASecond(long milliseconds) {
        clock.said(NOON, tick, tick);
        machine.shift(Duration.ofMillis(milliseconds));

        assertThat(agrees()).isFalse();
        assertThat(clock.difference()).contains(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_000, 0, 1_000})
    void toleratesASecond(long milliseconds) {
        clock.said(NOON, tick, tick);
        machine.shift(Duration.ofMillis(milliseconds));

        assertThat(agrees()).isTrue();
    }

    /** When in those five seconds the database read its clock is unknown. */
    @ParameterizedTest
    @ValueSource(longs = {0, 2_500, 5_000})
    void aSlowDatabaseMakesNoClockWrong(long whenItRead) {
        lookTaking(5_000, NOON.plusMillis(whenItRead));

        assertThat(agrees()).isTrue();
    }

    @Test
    void aSlowDatabaseDoesNotHideAClockThatIsFurtherOff() {
        lookTaking(5_000, NOON.plusMillis(6_001));

        assertThat(agrees()).isFalse();
    }

    @Test
    void tellsAJumpBeforeTheDatabaseIsAskedAgain() {
        clock.said(NOON, tick, tick);
        tick += 800 * MILLISECOND;
        machine.shift(Duration.ofMillis(800).plusHours(1));
        assertThat(agrees()).isFalse();

        machine.shift(Duration.ofMillis(800));
        assertThat(agrees()).isTrue();
    }

    @Test
    void aClockThatRunsOnWhileTheDatabaseIsAwayStaysRight() {
        clock.said(NOON, tick, tick);
        tick += 3_600_000 * MILLISECOND;
        machine.shift(Duration.ofHours(1));

        assertThat(agrees()).isTrue();
    }
}
