package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** An act by which a debtor may escape payment. */
public enum SuspiciousKind implements NamedCode {
    GIFT("Donation"),
    SALE("Vente"),
    SCI_CONTRIBUTION("Apport à une société"),
    NOMINEE("Acquisition par prête-nom");

    private final String label;

    SuspiciousKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
