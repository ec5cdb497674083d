package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Code;

/** Agreement that spreads payment. */
public enum PlanKind implements Code {
    ACCOUNTANT("Plan du comptable"),
    CCSF("Plan de la CCSF"),
    OVER_INDEBTEDNESS("Surendettement");

    private final String label;

    PlanKind(String label) {
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
