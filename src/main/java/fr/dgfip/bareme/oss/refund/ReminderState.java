package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is left to do to remind the person of a payment. */
public enum ReminderState implements NamedCode {
    SANS_OBJET("Sans objet"),
    A_VENIR("À envoyer à sa date"),
    A_ENVOYER("À envoyer"),
    DEJA_ENVOYE("Déjà envoyé");

    private final String label;

    ReminderState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
