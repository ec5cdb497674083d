package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** Which day a payment is made on. */
public enum PaymentDateRule implements Code {
    RECEPTION("Jour de réception des fonds"),
    ORDRE("Jour de l'ordre de paiement");

    private final String label;

    PaymentDateRule(String label) {
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
