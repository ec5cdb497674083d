package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a formal notice to file has led to. */
public enum NoticeState implements NamedCode {
    NONE("Aucune"),
    /** Not a registered letter of France sent after the due date: a reminder of the State of identification is one. */
    INVALID("Sans valeur"),
    UNPROVEN("Réception non établie"),
    RUNNING("Délai en cours"),
    ANSWERED("Déclaration dans le délai"),
    EXPIRED("Délai expiré");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
