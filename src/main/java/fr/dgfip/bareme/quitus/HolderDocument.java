package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** The paper that shows how the holder sold. */
public enum HolderDocument implements Code {
    FACTURE("Facture du titulaire"),
    ATTESTATION("Attestation du titulaire"),
    ABSENTE("Aucune pièce du titulaire");

    private final String label;

    HolderDocument(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
