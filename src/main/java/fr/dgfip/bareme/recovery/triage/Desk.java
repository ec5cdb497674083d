package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where within the destination. */
public enum Desk implements NamedCode {
    EXPERT("Expert de catégorie A"),
    TAXES_ANNEXES("Taxes annexes"),
    RELANCE("Relance et suivi"),
    TRI("Tri des messages"),
    REDACTION("Rédaction");

    private final String label;

    Desk(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
