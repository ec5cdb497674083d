package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Code;

/** Whether a return still awaits money. */
public enum ReturnState implements Code {
    NON_DEPOSEE("Non déposée"),
    OUVERTE("Ouverte"),
    SOLDEE("Entièrement payée"),
    CLOSE("Close");

    private final String label;

    ReturnState(String label) {
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
