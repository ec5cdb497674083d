package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** How a sum goes back to its payer. */
public enum PayoutMode implements NamedCode {
    PAR_PAYFIP("Par PayFiP, sur le moyen de paiement utilisé"),
    PAR_VIREMENT("Par virement, sur le compte du payeur"),
    A_PRECISER("À préciser par un agent");

    private final String label;

    PayoutMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
