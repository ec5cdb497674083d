package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** New or used. */
public enum Qualification implements NamedCode {
    NEUF("Neuf"),
    OCCASION("Occasion");

    private final String label;

    Qualification(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
