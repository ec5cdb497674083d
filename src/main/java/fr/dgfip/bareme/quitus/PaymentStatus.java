package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** State of a payment at PayFiP. */
public enum PaymentStatus implements NamedCode {
    PAYE("Payé"),
    REFUSE("Refusé"),
    ANNULE("Annulé"),
    EN_ATTENTE("En attente");

    private final String label;

    PaymentStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
