package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** How the VAT of an identified buyer is secured. */
public enum DeclarationState implements Code {
    SANS_OBJET("Pas de déclaration attendue"),
    DECLAREE("Acquisition déclarée"),
    GARANTIE("Caution ou dispense en cours"),
    AUCUNE("Ni déclarée ni garantie");

    private final String label;

    DeclarationState(String label) {
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
