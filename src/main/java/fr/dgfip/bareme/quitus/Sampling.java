package fr.dgfip.bareme.quitus;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The random control: the same request is drawn, or not, at each replay. */
public final class Sampling {
    private static final int SHARES = 10_000;

    private Sampling() {}

    /** @param rate share of the requests to draw, in percentage points with two decimals */
    public static boolean draws(String requestId, BigDecimal rate) {
        CRC32 checksum = new CRC32();
        checksum.update(requestId.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % SHARES < rate.movePointRight(2).longValue();
    }
}
