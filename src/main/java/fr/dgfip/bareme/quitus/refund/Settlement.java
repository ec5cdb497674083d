package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;

/**
 * The arithmetic of an affair. Every amount but {@link #balance()} is zero or more.
 *
 * @param kept what the service keeps of what it received
 * @param received payments of the affair that are there
 * @param refundedBefore what was already given back
 * @param threshold excess of the whole affair below which nothing is given back (CGI art. 1965 L)
 */
record Settlement(Euros kept, Euros received, Euros refundedBefore, Euros threshold) {
    /** What is left beyond what is kept; negative when something is missing. */
    Euros balance() {
        return received.minus(refundedBefore).minus(kept);
    }

    /** Whether the affair as a whole, earlier refunds included, stays under the threshold. Exactly the threshold does not. */
    boolean isBelowThreshold() {
        return balance().isPositive() && received.minus(kept).compareTo(threshold) < 0;
    }

    Euros refund() {
        return isBelowThreshold() ? Euros.ZERO : positive(balance());
    }

    Euros shortfall() {
        return positive(Euros.ZERO.minus(balance()));
    }

    BalanceState state() {
        if (balance().isPositive()) {
            return BalanceState.TROP_PERCU;
        }
        return shortfall().isPositive() ? BalanceState.INSUFFISANT : BalanceState.EXACT;
    }

    private static Euros positive(Euros amount) {
        return amount.isPositive() ? amount : Euros.ZERO;
    }
}
