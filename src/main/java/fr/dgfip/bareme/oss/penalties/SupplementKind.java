package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who adds to the VAT of a period. */
public enum SupplementKind implements NamedCode {
    CORRECTION("Correction par le redevable"),
    REASSESSMENT("Rectification par le service");

    private final String label;

    SupplementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
