package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether what the return says was paid. */
public enum PaymentState implements NamedCode {
    REGLE("Réglé en totalité"),
    NON_REGLE("Non réglé en totalité"),
    RIEN_A_PAYER("Rien à payer"),
    INCONNU("Paiement inconnu");

    private final String label;

    PaymentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
