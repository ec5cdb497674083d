package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** What number a person uses the scheme with. */
public enum NumberKind implements NamedCode {
    EU_NUMBER("Numéro EU"),
    FR_VAT_NUMBER("Numéro de TVA français"),
    IM_NUMBER("Numéro IM"),
    IN_NUMBER("Numéro IN");

    private final String label;

    NumberKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
