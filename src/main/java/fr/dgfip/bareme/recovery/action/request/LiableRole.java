package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why another person may have to pay. */
public enum LiableRole implements NamedCode {
    PARTNER("Associé"),
    HEIR("Héritier"),
    BUYER("Acquéreur du fonds"),
    CONVICTED("Condamné solidairement");

    private final String label;

    LiableRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
