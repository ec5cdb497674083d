package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the office had done before a correction. */
public enum Trigger implements NamedCode {
    NONE("Aucune intervention"),
    L10("Demande L. 10"),
    L16("Demande L. 16"),
    L23A("Demande L. 23 A"),
    AUDIT("Avis de vérification"),
    PROPOSAL("Proposition de rectification"),
    FORMAL_NOTICE("Mise en demeure");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
