package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the person owes something else in France. */
public enum DebtState implements NamedCode {
    AUCUNE("Aucune"),
    OUI("Oui"),
    INCONNUE("On ne sait pas");

    private final String label;

    DebtState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
