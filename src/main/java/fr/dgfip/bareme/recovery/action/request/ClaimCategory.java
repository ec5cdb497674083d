package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Category of taxes by which earlier defaults are counted (LPF art. R*257-0 B-1). */
public enum ClaimCategory implements NamedCode {
    A("Catégorie a : impôts sur rôle"),
    B("Catégorie b : enregistrement, publicité foncière, timbre"),
    C("Catégorie c : autres");

    private final String label;

    ClaimCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
