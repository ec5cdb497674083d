package fr.dgfip.bareme.kernel;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Draws version 7 UUIDs (RFC 9562): 48 bits of milliseconds, then 74 random bits. Ids of one millisecond come in no
 * order. Safe for any thread when the generator is ({@code SecureRandom} is).
 */
public final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long RFC_VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Not above any id drawn at that instant or later, nor below one drawn in an earlier millisecond. */
    public static UUID first(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16, 0);
    }

    public UUID next() {
        long high = clock.millis() << 16 | VERSION_7 | random.nextLong() & 0x0FFFL;
        long low = RFC_VARIANT | random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID(high, low);
    }
}
