package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Code;

/** Where one condition stands. */
public enum ConditionState implements Code {
    MET("Satisfaite"),
    TO_JUDGE("À apprécier"),
    UNKNOWN("Non renseignée"),
    NOT_MET("Non satisfaite");

    private final String label;

    ConditionState(String label) {
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
