package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** The reminder of France, without which the principal is still paid to the Member State of identification. */
public enum ReminderState implements NamedCode {
    NONE("Aucun rappel connu"),
    PREMATURE("Rappel antérieur à la phase française"),
    SENT("Rappel envoyé");

    private final String label;

    ReminderState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
