package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether payment of a contested amount is stayed (sursis de paiement). */
public enum Stay implements NamedCode {
    NOT_REQUESTED("Sursis non demandé"),
    REQUESTED("Sursis demandé"),
    ACCEPTED("Sursis accordé");

    private final String label;

    Stay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
