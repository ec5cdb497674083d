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

    @Override
    public String label() {
        return label;
    }
}
