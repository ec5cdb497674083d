package fr.dgfip.bareme.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(0x017F22E279B0L), ZoneOffset.UTC);

    @Test
    void laysBitsOutAsTheStandardSays() {
        RandomGenerator allOnes = () -> -1L;
        assertThat(new Ids(CLOCK, allOnes).next()).hasToString("017f22e2-79b0-7fff-bfff-ffffffffffff");
        RandomGenerator allZeros = () -> 0L;
        assertThat(new Ids(CLOCK, allZeros).next()).hasToString("017f22e2-79b0-7000-8000-000000000000");
    }

    @Test
    void neverTheSameTwice() {
        Ids ids = new Ids(CLOCK, new SecureRandom());
        assertThat(Stream.generate(ids::next).limit(10_000).map(UUID::toString)).doesNotHaveDuplicates();
    }
}
