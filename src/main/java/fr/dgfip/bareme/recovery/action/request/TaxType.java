package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** What kind of tax a claim is for. */
public enum TaxType implements NamedCode {
    TVA("TVA"),
    IS("Impôt sur les sociétés"),
    IR("Impôt sur le revenu"),
    TF("Taxe foncière"),
    TH("Taxe d'habitation"),
    CFE("Cotisation foncière des entreprises"),
    TAX_CIBS("Autre taxe du CIBS"),
    REG("Droits d'enregistrement"),
    PENALTY("Amende ou pénalité seule"),
    OTHER("Autre impôt");

    private final String label;

    TaxType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
