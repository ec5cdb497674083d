package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** How a payment was made. */
public enum PaymentMeans implements NamedCode {
    PAYFIP("PayFiP"),
    VIREMENT("Virement"),
    AUTRE("Autre moyen");

    private final String label;

    PaymentMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
