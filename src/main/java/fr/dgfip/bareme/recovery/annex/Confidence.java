package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** How far the reference checked a trigger or a due date, the surest first. */
public enum Confidence implements NamedCode {
    TEXTE("Lu dans le texte"),
    DEDUITE("Déduit de la règle générale"),
    RAPPORTEE("Rapporté par une source secondaire"),
    NON_CONFIRMEE("Non confirmé");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
