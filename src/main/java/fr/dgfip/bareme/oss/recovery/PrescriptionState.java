package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the action to recover is prescribed on the day of the examination. */
public enum PrescriptionState implements NamedCode {
    NOT_APPLICABLE("Sans objet"),
    RUNNING("Non prescrite"),
    UNCERTAIN("Prescrite ou non selon un point à confirmer"),
    PRESCRIBED("Prescrite");

    private final String label;

    PrescriptionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
