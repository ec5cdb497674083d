package fr.dgfip.bareme.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads decimals that cannot hurt: bounded length, no exponent, so that no arithmetic on them can run away. */
public final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private Decimals() {}

    /**
     * @param text plain decimal with a point, at most 18 digits before and 9 after it
     * @throws IllegalArgumentException when the text is anything else, exponents included
     */
    public static BigDecimal parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("décimal attendu, avec un point et sans exposant : " + text);
        }
        return new BigDecimal(text);
    }
}
