package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who paid, against who owes the VAT. */
public enum PayerRelation implements NamedCode {
    REDEVABLE("Le redevable"),
    TIERS("Un tiers"),
    INCONNU("Payeur inconnu");

    private final String label;

    PayerRelation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
