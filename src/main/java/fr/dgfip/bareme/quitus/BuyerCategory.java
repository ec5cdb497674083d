package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who acquires, for VAT. */
public enum BuyerCategory implements NamedCode {
    PARTICULIER("Acquéreur particulier"),
    PBRD("Acquéreur sous régime dérogatoire"),
    IDENTIFIE("Acquéreur identifié à la TVA");

    private final String label;

    BuyerCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
