package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Code;

/** Whether what the return says was paid. */
public enum PaymentState implements Code {
    REGLE("Réglé en totalité"),
    NON_REGLE("Non réglé en totalité"),
    RIEN_A_PAYER("Rien à payer"),
    INCONNU("Paiement inconnu");

    private final String label;

    PaymentState(String label) {
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
