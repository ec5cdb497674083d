package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Agreement that spreads payment. */
public enum PlanKind implements NamedCode {
    ACCOUNTANT("Plan du comptable"),
    CCSF("Plan de la CCSF"),
    OVER_INDEBTEDNESS("Surendettement");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
