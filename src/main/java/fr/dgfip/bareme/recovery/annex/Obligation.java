package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is awaited for the period. */
public enum Obligation implements NamedCode {
    DECLARATION("Déclaration"),
    ACOMPTE("Acompte");

    private final String label;

    Obligation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
