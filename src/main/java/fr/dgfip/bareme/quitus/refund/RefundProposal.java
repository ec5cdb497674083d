package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.quitus.Circuit;

/** What the tables propose before the guard rules look at it. */
public record RefundProposal(RefundResult result, Circuit circuit) {
    /** @param held whether a flag or a suspended payment wants an agent; whoever has to complete something is asked anyway */
    public static RefundProposal of(RefundResult result, boolean held) {
        RefundAnswer answer = result.answer();
        return new RefundProposal(result, held && !answer.isCompletion() ? Circuit.MANUAL : answer.circuit());
    }

    public boolean isAutomatic() {
        return circuit == Circuit.AUTOMATIC;
    }

    /** Whether it ends the affair without an agent and without giving anything. */
    public boolean isClosingUnseen() {
        return result.isClosing() && circuit != Circuit.MANUAL;
    }
}
