package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Code;

/** Who handles the file. */
public enum Circuit implements Code {
    AUTOMATIC("Automatique"),
    MANUAL("Manuel"),
    NONE("Aucun");

    private final String label;

    Circuit(String label) {
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
