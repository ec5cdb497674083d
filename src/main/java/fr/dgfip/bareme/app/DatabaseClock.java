package fr.dgfip.bareme.app;

import fr.dgfip.bareme.deciding.ClockCheck;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * This machine's clock beside the database's, which all replicas share. From one look at the database's clock to the next
 * the machine's ticks stand in for it, so a clock that jumps is noticed at once. How long a look took is allowed for: a
 * database that is slow, or away, makes no clock wrong. Safe for any thread.
 */
final class DatabaseClock implements ClockCheck {
    /** Clocks kept by NTP differ by milliseconds; what is decided within a second is told apart by nobody. */
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final Clock machine;
    private final LongSupplier ticks;
    private volatile Optional<Look> last = Optional.empty();

    /** @param ticks nanoseconds that pass evenly whatever the clock says */
    DatabaseClock(Clock machine, LongSupplier ticks) {
        this.machine = machine;
        this.ticks = ticks;
    }

    /** The database's clock stood so at some time between two ticks. */
    private record Look(Instant database, long before, long after) {
        Instant earliest(long tick) {
            return database.plusNanos(tick - after);
        }

        Instant latest(long tick) {
            return database.plusNanos(tick - before);
        }
    }

    long tick() {
        return ticks.getAsLong();
    }

    /**
     * Takes note of what the database's clock said.
     *
     * @param before tick before it was asked
     * @param after tick when it had answered
     */
    void said(Instant database, long before, long after) {
        last = Optional.of(new Look(database, before, after));
    }

    /**
     * By how much this machine's clock is certainly ahead of the database's, or behind it if negative; zero when they may
     * agree.
     *
     * @return empty before the first look
     */
    Optional<Duration> difference() {
        return difference(machine.instant());
    }

    private Optional<Duration> difference(Instant now) {
        long tick = ticks.getAsLong();
        return last.map(look -> {
            Instant earliest = look.earliest(tick);
            Instant latest = look.latest(tick);
            if (now.isBefore(earliest)) {
                return Duration.between(earliest, now);
            }
            return now.isAfter(latest) ? Duration.between(latest, now) : Duration.ZERO;
        });
    }

    @Override
    public boolean agrees(Instant now) {
        return difference(now).filter(DatabaseClock::isTolerated).isPresent();
    }

    static boolean isTolerated(Duration difference) {
        return difference.abs().compareTo(TOLERATED) <= 0;
    }

    /** With its sign and milliseconds, as in {@code -3600.012}. */
    static String seconds(Duration difference) {
        return BigDecimal.valueOf(difference.toMillis(), 3).toPlainString();
    }
}
