package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a claim or its title is contested. */
public enum ContestState implements NamedCode {
    NONE("Non contestée"),
    SETTLED("Contestation définitivement tranchée"),
    PENDING_WITH_STAY("Contestée avec sursis de paiement"),
    PENDING_STAY_UNKNOWN("Contestée, sursis non renseigné"),
    PENDING_WITHOUT_STAY("Contestée sans sursis de paiement");

    private final String label;

    ContestState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isPending() {
        return this != NONE && this != SETTLED;
    }
}
