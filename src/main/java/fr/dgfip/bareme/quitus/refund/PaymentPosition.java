package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a payment does to the VAT due, after the payments before it. */
public enum PaymentPosition implements NamedCode {
    NON_COMPTE("Non compté"),
    PARTIEL("Ne couvre pas la TVA due"),
    SOLDE("Couvre la TVA due"),
    DEJA_REGLE("TVA déjà réglée avant lui"),
    SANS_OBJET("Aucune TVA due");

    private final String label;

    PaymentPosition(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
