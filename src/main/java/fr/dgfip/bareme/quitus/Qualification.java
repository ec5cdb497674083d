package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** New or used. */
public enum Qualification implements Code {
    NEUF("Neuf"),
    OCCASION("Occasion");

    private final String label;

    Qualification(String label) {
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
