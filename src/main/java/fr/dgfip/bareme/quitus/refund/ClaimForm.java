package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Code;

/** How a claim was made. */
public enum ClaimForm implements Code {
    ECRITE("Écrite"),
    ORALE("Orale");

    private final String label;

    ClaimForm(String label) {
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
