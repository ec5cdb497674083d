package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** The age of a claim against the time after which another State need not assist. */
public enum AgeState implements NamedCode {
    NOT_STARTED("Délai non commencé"),
    WITHIN("Dans le délai"),
    EARLIER_REQUEST("Dans le délai par une première demande"),
    EXCEEDED("Délai dépassé");

    private final String label;

    AgeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
