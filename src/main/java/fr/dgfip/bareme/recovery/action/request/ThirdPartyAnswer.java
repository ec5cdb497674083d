package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a third party answered to a SATD. */
public enum ThirdPartyAnswer implements NamedCode {
    NOT_ASKED("Non saisi"),
    NO_ANSWER("Aucune réponse"),
    ADMITS_REFUSES("Reconnaît devoir, refuse de payer"),
    FALSE("Réponse inexacte"),
    PAYS("Paie"),
    CONTESTS("Conteste devoir");

    private final String label;

    ThirdPartyAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
