package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the national pole is called upon, and for what. */
public enum Route implements NamedCode {
    TRANSMIT("Transmettre au pôle"),
    SUPPORT("Appui du pôle"),
    OPINION("Avis du pôle"),
    SIGNAL_TO_ORGAN("Signaler à un organe de la procédure"),
    NONE("Rester en local");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
