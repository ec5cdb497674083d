package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** The amount a guarantor offers against the amount proposed. */
public enum AmountState implements NamedCode {
    NON_CALCULABLE("Montant non calculable"),
    SANS_OFFRE("Engagement non chiffré"),
    INSUFFISANT("Engagement insuffisant"),
    SUFFISANT("Engagement suffisant");

    private final String label;

    AmountState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
