package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** The paper that shows how the holder sold. */
public enum HolderDocument implements NamedCode {
    FACTURE("Facture du titulaire"),
    ATTESTATION("Attestation du titulaire"),
    ABSENTE("Aucune pièce du titulaire");

    private final String label;

    HolderDocument(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
