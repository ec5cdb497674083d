package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the local direction has decided and asks for: the decision is its own. */
public enum LocalStance implements NamedCode {
    HEAVY_RETAINED_NEEDS_POLE("Action lourde retenue, besoin du pôle exprimé"),
    KEEP_WANTS_SUPPORT("Garde la procédure, souhaite un appui"),
    ASKS_OPINION("Demande un avis"),
    NONE("Ne demande rien");

    private final String label;

    LocalStance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
