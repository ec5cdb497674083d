package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** What a reminder is about. */
public enum ReminderKind implements Code {
    DECLARATION("Déclaration"),
    PAIEMENT("Paiement"),
    REGISTRES("Registres");

    private final String label;

    ReminderKind(String label) {
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
