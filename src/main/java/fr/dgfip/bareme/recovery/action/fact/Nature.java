package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What an action is in law: guard rules rest on it. */
public enum Nature implements NamedCode {
    PREALABLE("Acte préalable"),
    AMIABLE("Accord avec le débiteur"),
    COMPENSATION("Compensation"),
    POURSUITE("Poursuite sur les biens du débiteur"),
    OPPOSITION("Opposition"),
    CONSERVATOIRE("Mesure conservatoire"),
    SURETE("Sûreté inscrite"),
    CONTRE_UN_TIERS("Action contre une autre personne"),
    PROCEDURE_COLLECTIVE("Acte dans la procédure collective"),
    REPRISE_INDIVIDUELLE("Poursuite individuelle en liquidation"),
    ORGANE("Réservée à un organe de la procédure"),
    SUIVI("Suivi du dossier");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
