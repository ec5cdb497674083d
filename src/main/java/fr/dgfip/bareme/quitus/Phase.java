package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** Phase of the national service. */
public enum Phase implements Code {
    LOCALE("Gestion locale"),
    EXPERIMENTATION("Expérimentation"),
    GENERALISATION("Généralisation");

    private final String label;

    Phase(String label) {
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
