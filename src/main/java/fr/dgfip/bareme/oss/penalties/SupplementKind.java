package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** Who adds to the VAT of a period. */
public enum SupplementKind implements Code {
    CORRECTION("Correction par le redevable"),
    REASSESSMENT("Rectification par le service");

    private final String label;

    SupplementKind(String label) {
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
