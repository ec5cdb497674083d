package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where a statutory period stands. */
public enum DelayState implements NamedCode {
    EN_COURS("En cours"),
    EXPIRE("Expiré"),
    POINT_DE_DEPART_INCONNU("Point de départ inconnu");

    private final String label;

    DelayState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
