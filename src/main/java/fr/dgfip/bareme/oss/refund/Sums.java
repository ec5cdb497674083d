package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.util.List;
import java.util.function.Function;

/** Sums of amounts. */
final class Sums {
    private Sums() {}

    static <T> Euros of(List<T> items, Function<T, Euros> amount) {
        return items.stream().map(amount).reduce(Euros.ZERO, Euros::plus);
    }

    static Euros min(Euros one, Euros other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The amount when positive, else zero. */
    static Euros positive(Euros amount) {
        return amount.isPositive() ? amount : Euros.ZERO;
    }
}
