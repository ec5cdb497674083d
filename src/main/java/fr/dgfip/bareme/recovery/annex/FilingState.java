package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the return came in. */
public enum FilingState implements NamedCode {
    DEPOSEE("Déposée"),
    NON_DEPOSEE("Non déposée"),
    INCONNU("Dépôt inconnu");

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
