package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is known of the assets of the debtor in the creditor State. */
public enum Assets implements NamedCode {
    NONE("Aucun, manifestement"),
    INSUFFICIENT("Insuffisants pour tout payer"),
    SUFFICIENT("Suffisants pour tout payer");

    private final String label;

    Assets(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
