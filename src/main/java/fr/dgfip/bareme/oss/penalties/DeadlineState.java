package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** Whether something was done within its delay. */
public enum DeadlineState implements Code {
    NONE("Pas faite"),
    IN_TIME("Dans le délai"),
    LATE("Hors délai");

    private final String label;

    DeadlineState(String label) {
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
