package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who handles the request. */
public enum Circuit implements NamedCode {
    AUTOMATIC("Automatique"),
    MANUAL("Manuel"),
    NONE("Aucun");

    private final String label;

    Circuit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
