package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a part of the VAT of a period comes from. */
public enum PartKind implements NamedCode {
    ORIGINAL("Déclaration initiale"),
    CORRECTION("Correction par le redevable"),
    REASSESSMENT("Rectification par le service");

    private final String label;

    PartKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
