package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** When the original return came. */
public enum ReturnTiming implements Code {
    TIMELY("Dans le délai"),
    LATE("En retard"),
    MISSING("Manquante"),
    NOT_YET_DUE("Pas encore due");

    private final String label;

    ReturnTiming(String label) {
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
