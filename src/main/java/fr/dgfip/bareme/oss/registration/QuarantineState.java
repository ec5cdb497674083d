package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a quarantine holds at the start of use. */
public enum QuarantineState implements NamedCode {
    NONE("Aucune"),
    TO_JUDGE("À apprécier"),
    BARRED("En cours"),
    NOT_CONSULTED("Registre non consulté");

    private final String label;

    QuarantineState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
