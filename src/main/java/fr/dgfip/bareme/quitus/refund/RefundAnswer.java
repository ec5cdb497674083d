package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Status;

/**
 * What is done about the payments of an affair. Only a refund is ever automatic; what waits for the payer, or leaves nothing
 * to do, has no circuit; all the rest is an agent's.
 */
public enum RefundAnswer implements NamedCode {
    REMBOURSER("Rembourser", Status.DECIDED, Circuit.AUTOMATIC),
    REMBOURSER_LE_PAYEUR("Rembourser le payeur, non le réclamant", Status.TO_EXAMINE, Circuit.MANUAL),
    NE_PAS_RESTITUER("Ne pas restituer", Status.DECIDED, Circuit.NONE),
    RIEN_A_FAIRE("Rien à faire", Status.DECIDED, Circuit.NONE),
    COMPLETER_LE_PAIEMENT("Compléter le paiement", Status.AWAITING_PAYMENT, Circuit.NONE),
    ATTENDRE_LE_PAIEMENT("Attendre le résultat du paiement", Status.AWAITING_PAYMENT, Circuit.NONE),
    DEMANDER_UN_ECRIT("Demander une réclamation écrite", Status.TO_COMPLETE, Circuit.NONE),
    INSTRUIRE("Instruire", Status.TO_EXAMINE, Circuit.MANUAL),
    PROPOSER_REFUS("Proposer un refus", Status.REFUSAL_PROPOSED, Circuit.MANUAL),
    AUCUNE("Aucune suite au service des quitus", Status.ROUTED_ELSEWHERE, Circuit.NONE);

    private final String label;
    private final Status status;
    private final Circuit circuit;

    RefundAnswer(String label, Status status, Circuit circuit) {
        this.label = label;
        this.status = status;
        this.circuit = circuit;
    }

    @Override
    public String label() {
        return label;
    }

    Circuit circuit() {
        return circuit;
    }

    /** @param taken the circuit finally taken: a refund that an agent handles is not decided yet */
    Status status(Circuit taken) {
        return status == Status.DECIDED && taken == Circuit.MANUAL ? Status.TO_EXAMINE : status;
    }

    boolean isRefunding() {
        return this == REMBOURSER || this == REMBOURSER_LE_PAYEUR;
    }

    /** Whether the file goes back to the person concerned, whom nobody judges. */
    boolean isCompletion() {
        return this == COMPLETER_LE_PAIEMENT || this == ATTENDRE_LE_PAIEMENT || this == DEMANDER_UN_ECRIT;
    }

    /** Whether it ends the affair without giving anything. */
    boolean isClosing() {
        return this == NE_PAS_RESTITUER || this == RIEN_A_FAIRE;
    }

    /** Whether someone is refused what was asked, and must be told why. */
    boolean isRefusal() {
        return this == PROPOSER_REFUS || this == REMBOURSER_LE_PAYEUR;
    }
}
