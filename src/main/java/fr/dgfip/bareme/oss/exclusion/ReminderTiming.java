package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a reminder is still on its day. */
public enum ReminderTiming implements NamedCode {
    A_SON_JOUR("À envoyer ce jour"),
    EN_RETARD("Aurait dû être envoyée");

    private final String label;

    ReminderTiming(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
