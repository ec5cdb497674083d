package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which day a payment is made on. */
public enum PaymentDateRule implements NamedCode {
    RECEPTION("Jour de réception des fonds"),
    ORDRE("Jour de l'ordre de paiement");

    private final String label;

    PaymentDateRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
