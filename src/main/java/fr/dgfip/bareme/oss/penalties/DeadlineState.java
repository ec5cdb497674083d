package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether something was done within its delay. */
public enum DeadlineState implements NamedCode {
    NONE("Pas faite"),
    IN_TIME("Dans le délai"),
    LATE("Hors délai");

    private final String label;

    DeadlineState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
