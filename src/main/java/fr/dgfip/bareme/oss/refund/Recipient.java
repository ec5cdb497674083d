package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Code;

/** Who gets a sum back. */
public enum Recipient implements Code {
    ASSUJETTI("L’assujetti"),
    INTERMEDIAIRE("Son intermédiaire"),
    PAYEUR_A_IDENTIFIER("Le payeur, à identifier par un agent");

    private final String label;

    Recipient(String label) {
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
