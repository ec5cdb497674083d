package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says which payers a refund goes back to: what is left over is the money that came last. Nobody gets back more than what
 * came from them and was not given back yet; money of an unknown payer goes to nobody.
 */
final class Allocation {
    private final Map<String, Euros> givenBack = new TreeMap<>();
    private final Map<String, Map<PaymentMeans, Euros>> shares = new TreeMap<>();
    private Euros left;

    private Allocation(Euros refund, List<EarlierRefund> earlier) {
        this.left = refund;
        earlier.forEach(one -> givenBack.merge(one.payer(), one.amount(), Euros::plus));
    }

    /** The shares, by payer, then by means of payment. */
    static List<Share> of(Euros refund, Payments payments, List<EarlierRefund> earlier) {
        Allocation allocation = new Allocation(refund, earlier);
        for (int i = payments.counted().size() - 1; i >= 0; i--) {
            allocation.take(payments.counted().get(i));
        }
        return allocation.shares();
    }

    private void take(ReceivedPayment payment) {
        payment.payer().ifPresent(payer -> {
            Euros before = givenBack.getOrDefault(payer, Euros.ZERO);
            Euros settled = min(before, payment.amount());
            givenBack.put(payer, before.minus(settled));
            Euros share = min(left, payment.amount().minus(settled));
            left = left.minus(share);
            if (share.isPositive()) {
                shares.computeIfAbsent(payer, any -> new TreeMap<>()).merge(payment.means(), share, Euros::plus);
            }
        });
    }

    private List<Share> shares() {
        List<Share> all = new ArrayList<>();
        shares.forEach(
                (payer, byMeans) -> byMeans.forEach((means, amount) -> all.add(new Share(payer, means, amount))));
        return all;
    }

    private static Euros min(Euros one, Euros other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
