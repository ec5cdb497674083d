package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a return still awaits money. */
public enum ReturnState implements NamedCode {
    NON_DEPOSEE("Non déposée"),
    OUVERTE("Ouverte"),
    SOLDEE("Entièrement payée"),
    CLOSE("Close");

    private final String label;

    ReturnState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
