package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Code;

/** Whether the person owes something else in France. */
public enum DebtState implements Code {
    AUCUNE("Aucune"),
    OUI("Oui"),
    INCONNUE("On ne sait pas");

    private final String label;

    DebtState(String label) {
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
