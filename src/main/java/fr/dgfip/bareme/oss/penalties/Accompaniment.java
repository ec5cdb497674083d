package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** How much of the VAT had been paid when it was declared. */
public enum Accompaniment implements Code {
    FULL("Entier"),
    PARTIAL("Partiel"),
    NONE("Aucun");

    private final String label;

    Accompaniment(String label) {
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
