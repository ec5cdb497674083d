package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the service keeps of what it received. */
public enum Kept implements NamedCode {
    TVA_DUE("La TVA due"),
    RIEN("Rien");

    private final String label;

    Kept(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
