package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Code;

/** An act by which a debtor may escape payment. */
public enum SuspiciousKind implements Code {
    GIFT("Donation"),
    SALE("Vente"),
    SCI_CONTRIBUTION("Apport à une société"),
    NOMINEE("Acquisition par prête-nom");

    private final String label;

    SuspiciousKind(String label) {
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
