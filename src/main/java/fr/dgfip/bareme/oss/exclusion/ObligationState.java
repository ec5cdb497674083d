package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where a return or a payment of one period stands on the day of the examination. */
public enum ObligationState implements NamedCode {
    SANS_OBJET("Sans objet"),
    PAS_ECHUE("Pas encore échue"),
    A_TEMPS("Faite à l'échéance"),
    TARDIVE_SANS_RELANCE("Faite en retard, sans relance"),
    REGULARISEE("Faite dans le délai de la relance"),
    RELANCE_A_VENIR("En retard, relance à venir"),
    RELANCE_DUE("En retard, relance à envoyer"),
    DELAI_EN_COURS("Relancée, délai en cours"),
    DEFAILLANTE("Non faite dans le délai de la relance");

    private final String label;

    ObligationState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nothing can be said yet: it is late, and no delay after a reminder has run out. */
    boolean isOpen() {
        return this == RELANCE_A_VENIR || this == RELANCE_DUE || this == DELAI_EN_COURS;
    }
}
