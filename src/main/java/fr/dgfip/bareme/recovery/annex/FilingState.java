package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Code;

/** Whether the return came in. */
public enum FilingState implements Code {
    DEPOSEE("Déposée"),
    NON_DEPOSEE("Non déposée"),
    INCONNU("Dépôt inconnu");

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
