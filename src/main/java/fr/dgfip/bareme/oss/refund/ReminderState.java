package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Code;

/** What is left to do to remind the person of a payment. */
public enum ReminderState implements Code {
    SANS_OBJET("Sans objet"),
    A_VENIR("À envoyer à sa date"),
    A_ENVOYER("À envoyer"),
    DEJA_ENVOYE("Déjà envoyé");

    private final String label;

    ReminderState(String label) {
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
