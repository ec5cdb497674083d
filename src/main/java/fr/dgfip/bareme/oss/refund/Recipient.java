package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who gets a sum back. */
public enum Recipient implements NamedCode {
    ASSUJETTI("L’assujetti"),
    INTERMEDIAIRE("Son intermédiaire"),
    PAYEUR_A_IDENTIFIER("Le payeur, à identifier par un agent");

    private final String label;

    Recipient(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
