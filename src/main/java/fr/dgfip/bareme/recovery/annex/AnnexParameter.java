package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules read from the sheet {@code Paramètres}. */
public enum AnnexParameter implements ParameterKey {
    REMINDER_DAYS("Relance après l'échéance", TermType.whole("jours")),
    REPLY_DAYS("Délai de réponse à la relance", TermType.whole("jours")),
    NOTICE_DAYS("Délai de la mise en demeure", TermType.whole("jours")),
    REASSESSMENT_YEARS("Ancienneté à vérifier", TermType.whole("années"));

    private final String label;
    private final TermType type;

    AnnexParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}
