package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** What that paper says of VAT. */
public enum HolderMention implements NamedCode {
    MARGE("Vente sous le régime de la marge"),
    NON_SOUMIS("Vente non soumise"),
    NON_ASSUJETTI("Titulaire non assujetti"),
    EXO_LIC("Livraison exonérée"),
    SILENCE("Rien");

    private final String label;

    HolderMention(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
