package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * What a decision takes from where it runs.
 *
 * @param build name and version of the service build
 * @param random cryptographic generator, safe for any thread
 */
public record Installation(String build, Clock clock, Ids ids, RandomGenerator random) {
    /** Now, to the microsecond, as the journal keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
