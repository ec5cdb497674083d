package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What was received and not given back, against what is kept. */
public enum BalanceState implements NamedCode {
    TROP_PERCU("Trop-perçu"),
    EXACT("Exact"),
    INSUFFISANT("Insuffisant");

    private final String label;

    BalanceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
