package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Code;

/** What an act brought. */
public enum ActResult implements Code {
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
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
