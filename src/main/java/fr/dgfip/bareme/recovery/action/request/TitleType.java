package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** The enforceable title of a claim (LPF art. L. 252 A). */
public enum TitleType implements NamedCode {
    AMR("Avis de mise en recouvrement"),
    ROLE("Rôle"),
    TITRE_PERCEPTION("Titre de perception"),
    NONE("Aucun titre");

    private final String label;

    TitleType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
