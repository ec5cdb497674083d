package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a request comes before its deadline. */
public enum ClaimTiming implements NamedCode {
    SANS_OBJET("Sans objet"),
    DANS_LE_DELAI("Dans le délai"),
    HORS_DELAI("Hors délai");

    private final String label;

    ClaimTiming(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
