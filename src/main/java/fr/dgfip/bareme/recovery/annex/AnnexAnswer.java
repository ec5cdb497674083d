package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done about the return. */
public enum AnnexAnswer implements NamedCode {
    RAPPELER_MAINTENANT("Rappeler maintenant"),
    RAPPELER_PLUS_TARD("Rappeler plus tard"),
    ESCALADER("Passer à l’étape suivante"),
    RIEN("Rien à faire"),
    NON_CONFIRME("Règle non confirmée"),
    A_COMPLETER("À compléter"),
    AUTRE_ORGANISME("Taxe d’un autre organisme"),
    INSTRUIRE("Instruire");

    private final String label;

    AnnexAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the person is written to now. */
    public boolean isActing() {
        return this == RAPPELER_MAINTENANT || this == ESCALADER;
    }

    /** Whether a day is given on which something is to be done. */
    boolean isDated() {
        return this == RAPPELER_PLUS_TARD;
    }
}
