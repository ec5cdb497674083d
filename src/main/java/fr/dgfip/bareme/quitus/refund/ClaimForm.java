package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** How a claim was made. */
public enum ClaimForm implements NamedCode {
    ECRITE("Écrite"),
    ORALE("Orale");

    private final String label;

    ClaimForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
