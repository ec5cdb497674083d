package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Code;

/** What is awaited for the period. */
public enum Obligation implements Code {
    DECLARATION("Déclaration"),
    ACOMPTE("Acompte");

    private final String label;

    Obligation(String label) {
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
