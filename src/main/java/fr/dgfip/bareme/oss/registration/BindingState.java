package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether an earlier choice of another State still binds. */
public enum BindingState implements NamedCode {
    NONE("Aucun"),
    BOUND("Engagement en cours"),
    UNKNOWN("Choix non précisé"),
    MOVED("Siège, établissement ou départ des biens déplacé"),
    NOT_CONSULTED("Registre non consulté");

    private final String label;

    BindingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
