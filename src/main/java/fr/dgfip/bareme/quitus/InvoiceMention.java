package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** A VAT mention of the invoice. */
public enum InvoiceMention implements NamedCode {
    MARGE("Régime de la marge"),
    TVA_ORIGINE("TVA de l'État d'origine"),
    EXO_LIC("Livraison intracommunautaire exonérée"),
    EXO_FRANCHISE("Franchise en base"),
    NON_SOUMIS("Vente non soumise à la TVA"),
    AUCUNE("Aucune mention");

    private final String label;

    InvoiceMention(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
