package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which State gives back. */
public enum RefundingState implements NamedCode {
    ETAT_D_IDENTIFICATION("L’État membre d’identification"),
    ETAT_DE_CONSOMMATION("L’État membre de consommation");

    private final String label;

    RefundingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
