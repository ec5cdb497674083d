package fr.dgfip.bareme.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euros, exact to the cent (scale 2). In JSON a decimal string such as {@code "1234.56"}.
 *
 * <p>Construction never rounds: an amount with a fraction of a cent is refused. Where the law rounds, the method that
 * does it says so.
 */
public record Euros(BigDecimal amount) implements Comparable<Euros> {
    public static final int SCALE = 2;
    private static final BigDecimal LIMIT = new BigDecimal("1e13");
    public static final Euros ZERO = new Euros(BigDecimal.ZERO);

    public Euros {
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("montant hors limites : " + amount);
        }
        // Only a number written with more decimals can have a fraction of a cent; most sums are spared the stripping.
        if (amount.scale() > SCALE && amount.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("un montant s'arrête au centime : " + amount);
        }
        amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /**
     * @param text plain decimal with a point, at most two decimals; no exponent, no sign but a leading minus
     * @throws IllegalArgumentException when the text is anything else
     */
    @JsonCreator
    public static Euros of(String text) {
        return new Euros(Decimals.parse(text));
    }

    /**
     * This amount times a rate in percentage points, rounded to the nearest euro, 0.50 counting for 1 (CGI art. 1724).
     * One rounding only, after the multiplication.
     */
    public Euros taxAt(BigDecimal percent) {
        return new Euros(amount.multiply(percent).movePointLeft(2).setScale(0, RoundingMode.HALF_UP));
    }

    public Euros minus(Euros other) {
        return new Euros(amount.subtract(other.amount));
    }

    public Euros plus(Euros other) {
        return new Euros(amount.add(other.amount));
    }

    public Euros abs() {
        return new Euros(amount.abs());
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** The amount in cents. */
    public long cents() {
        return amount.unscaledValue().longValueExact();
    }

    @Override
    public int compareTo(Euros other) {
        return amount.compareTo(other.amount);
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
