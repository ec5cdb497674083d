package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** What an act brought. */
public enum ActResult implements NamedCode {
    NONE("Sans objet"),
    FRUITLESS("Infructueux"),
    PARTIAL("Partiel"),
    PENDING("En cours"),
    PAID("Payé");

    private final String label;

    ActResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
