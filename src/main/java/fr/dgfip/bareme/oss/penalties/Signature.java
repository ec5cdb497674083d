package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a surcharge of article 1729 is asked for and signed. */
public enum Signature implements NamedCode {
    NOT_NEEDED("Sans objet"),
    SIGNED("Visée par un agent de catégorie A"),
    UNSIGNED("À viser par un agent de catégorie A");

    private final String label;

    Signature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
