package fr.dgfip.bareme.journal;

import java.util.random.RandomGenerator;

/**
 * 256 random bits, one for each record: without them nobody can guess a short personal value from its digest. MUST come
 * from a cryptographic generator.
 */
public record Salt(Bytes bytes) {
    private static final int SIZE = 32;

    public Salt {
        if (bytes.size() != SIZE) {
            throw new IllegalArgumentException("un sel a 32 octets, pas " + bytes.size());
        }
    }

    public static Salt draw(RandomGenerator random) {
        byte[] drawn = new byte[SIZE];
        random.nextBytes(drawn);
        return new Salt(Bytes.of(drawn));
    }

    byte[] shared() {
        return bytes.shared();
    }
}
