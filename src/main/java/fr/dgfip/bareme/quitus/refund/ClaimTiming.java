package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** The claim against the deadline of each payment. */
public enum ClaimTiming implements NamedCode {
    DANS_LE_DELAI("Dans le délai"),
    INCERTAIN("Dans le délai pour une partie des paiements"),
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
