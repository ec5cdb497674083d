package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the applicant declares. */
public enum DeclaredRegime implements NamedCode {
    NEUF_TVA_PAYEE("Neuf, TVA payée"),
    OCCASION_SANS_TVA("Occasion sans TVA"),
    AIC_CA3("Acquisition à porter sur la CA3"),
    AIC_DEJA_DECLAREE("Acquisition déjà déclarée"),
    NON_TAXABLE_MARGE("Non taxable, régime de la marge"),
    SANS_ACQUISITION("Sans acquisition");

    private final String label;

    DeclaredRegime(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
