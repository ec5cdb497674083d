package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Code;

/** Whether a quarantine holds at the start of use. */
public enum QuarantineState implements Code {
    NONE("Aucune"),
    TO_JUDGE("À apprécier"),
    BARRED("En cours"),
    NOT_CONSULTED("Registre non consulté");

    private final String label;

    QuarantineState(String label) {
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
