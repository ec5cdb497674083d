package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the person answered to the reminder. */
public enum ReplyKind implements NamedCode {
    DEJA_PAYE("Dit avoir déjà payé"),
    MAUVAISE_PERIODE("Dit que la période n’est pas la bonne"),
    CESSATION("Dit avoir cessé son activité"),
    NEANT("Dit que le montant est nul"),
    NON_REDEVABLE("Dit ne pas être redevable"),
    AUTRE("Autre réponse");

    private final String label;

    ReplyKind(String label) {
        this.label = label;
    }

    /** Whether the person says that nothing is owed for the period. */
    boolean isDenial() {
        return this == DEJA_PAYE || this == MAUVAISE_PERIODE || this == NON_REDEVABLE;
    }

    @Override
    public String label() {
        return label;
    }
}
