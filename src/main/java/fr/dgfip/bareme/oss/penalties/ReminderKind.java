package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a reminder is about. */
public enum ReminderKind implements NamedCode {
    RETURN("Déclaration manquante"),
    PAYMENT("Paiement manquant");

    private final String label;

    ReminderKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
