package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** When the original return came. */
public enum ReturnTiming implements NamedCode {
    TIMELY("Dans le délai"),
    LATE("En retard"),
    MISSING("Manquante"),
    NOT_YET_DUE("Pas encore due");

    private final String label;

    ReturnTiming(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
