package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares an amount in proportion to weights, to the cent: each share is cut down to the cent, then the cents left go one
 * each to the largest remainders, ties by country code. Whatever the order of the weights the shares are the same, they
 * add up to the amount, and none exceeds its weight unless the amount exceeds them all.
 */
final class ProRata {
    private ProRata() {}

    /** @throws IllegalArgumentException when an amount is to be shared and no weight is positive */
    static SortedMap<MemberState, Euros> apportion(Euros amount, Map<MemberState, Euros> weights) {
        BigInteger total = weights.values().stream().map(ProRata::cents).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            if (amount.isPositive()) {
                throw new IllegalArgumentException("nothing to share " + amount + " by");
            }
            total = BigInteger.ONE;
        }
        List<Quota> quotas = new ArrayList<>();
        for (Map.Entry<MemberState, Euros> weight : weights.entrySet()) {
            quotas.add(new Quota(
                    weight.getKey(),
                    cents(amount).multiply(cents(weight.getValue())).divideAndRemainder(total)));
        }
        quotas.sort(Comparator.comparing(Quota::remainder).reversed().thenComparing(Quota::state));
        long left = quotas.stream()
                .map(Quota::whole)
                .reduce(cents(amount), BigInteger::subtract)
                .longValueExact();
        SortedMap<MemberState, Euros> shares = new TreeMap<>();
        for (Quota quota : quotas) {
            shares.put(quota.state(), euros(quota.whole().add(left > 0 ? BigInteger.ONE : BigInteger.ZERO)));
            left--;
        }
        return shares;
    }

    private static BigInteger cents(Euros amount) {
        return BigInteger.valueOf(amount.cents());
    }

    private static Euros euros(BigInteger cents) {
        return new Euros(new BigDecimal(cents, Euros.SCALE));
    }

    private record Quota(MemberState state, BigInteger whole, BigInteger remainder) {
        Quota(MemberState state, BigInteger[] parts) {
            this(state, parts[0], parts[1]);
        }
    }
}
