package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why prescription stood still. */
public enum SuspensionCause implements NamedCode {
    SURSIS("Sursis de paiement"),
    OTHER("Autre cause");

    private final String label;

    SuspensionCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
