package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** State of the supporting documents. */
public enum FileState implements NamedCode {
    COMPLET("Complet"),
    INCOMPLET("Incomplet"),
    INCOMPLET_APRES_RELANCE("Incomplet après relance"),
    ILLISIBLE("Pièce illisible");

    private final String label;

    FileState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
