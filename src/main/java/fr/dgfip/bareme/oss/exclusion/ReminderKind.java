package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a reminder is about. */
public enum ReminderKind implements NamedCode {
    DECLARATION("Déclaration"),
    PAIEMENT("Paiement"),
    REGISTRES("Registres");

    private final String label;

    ReminderKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
