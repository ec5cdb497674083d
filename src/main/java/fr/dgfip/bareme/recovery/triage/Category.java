package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** Category of the question. */
public enum Category implements NamedCode {
    P0("P0 - Hors du pôle"),
    P1("P1 - Urgent"),
    P2("P2 - Complexe"),
    P3("P3 - Taxe annexe"),
    P4("P4 - Relance et suivi"),
    P5("P5 - Message Wifip à trier"),
    P6("P6 - Documentation");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
