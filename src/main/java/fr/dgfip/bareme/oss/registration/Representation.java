package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** How many intermediaries act for the seller. */
public enum Representation implements NamedCode {
    NONE("Aucun"),
    ONE("Un seul"),
    SEVERAL("Plusieurs");

    private final String label;

    Representation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static Representation of(int intermediaries) {
        if (intermediaries == 0) {
            return NONE;
        }
        return intermediaries == 1 ? ONE : SEVERAL;
    }
}
