package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** How much of the VAT had been paid when it was declared. */
public enum Accompaniment implements NamedCode {
    FULL("Entier"),
    PARTIAL("Partiel"),
    NONE("Aucun");

    private final String label;

    Accompaniment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
