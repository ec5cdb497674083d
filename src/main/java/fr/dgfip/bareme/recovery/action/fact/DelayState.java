package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Code;

/** Where a statutory period stands. */
public enum DelayState implements Code {
    EN_COURS("En cours"),
    EXPIRE("Expiré"),
    POINT_DE_DEPART_INCONNU("Point de départ inconnu");

    private final String label;

    DelayState(String label) {
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
