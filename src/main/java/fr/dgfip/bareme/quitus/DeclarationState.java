package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** How the VAT of an identified buyer is secured. */
public enum DeclarationState implements NamedCode {
    SANS_OBJET("Pas de déclaration attendue"),
    DECLAREE("Acquisition déclarée"),
    GARANTIE("Caution ou dispense en cours"),
    AUCUNE("Ni déclarée ni garantie");

    private final String label;

    DeclarationState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
