package fr.dgfip.bareme.oss.refund;

/** What the tables propose before the guard rules look at it. */
public record RefundProposal(RefundResult result, Circuit circuit) {
    /** @param flagged whether a flag or a point of law left open wants an agent */
    public static RefundProposal of(Ledger ledger, RefundResult result, boolean flagged) {
        return new RefundProposal(result, flagged ? Circuit.MANUAL : strictest(ledger.circuit(), result.circuit()));
    }

    private static Circuit strictest(Circuit one, Circuit other) {
        if (one == Circuit.MANUAL || other == Circuit.MANUAL) {
            return Circuit.MANUAL;
        }
        return one == Circuit.NONE ? other : one;
    }

    public boolean isAutomatic() {
        return circuit == Circuit.AUTOMATIC;
    }

    public boolean isUnseen() {
        return circuit != Circuit.MANUAL;
    }

    public boolean isRefunding() {
        return result.isRefunding();
    }

    public boolean isRefusing() {
        return result.verdict().isRefusal();
    }
}
