package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** Who acquires, for VAT. */
public enum BuyerCategory implements Code {
    PARTICULIER("Acquéreur particulier"),
    PBRD("Acquéreur sous régime dérogatoire"),
    IDENTIFIE("Acquéreur identifié à la TVA");

    private final String label;

    BuyerCategory(String label) {
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
