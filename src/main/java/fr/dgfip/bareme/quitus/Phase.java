package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Phase of the national service. */
public enum Phase implements NamedCode {
    LOCALE("Gestion locale"),
    EXPERIMENTATION("Expérimentation"),
    GENERALISATION("Généralisation");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
