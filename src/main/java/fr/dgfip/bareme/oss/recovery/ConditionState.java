package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where one condition stands. */
public enum ConditionState implements NamedCode {
    MET("Satisfaite"),
    TO_JUDGE("À apprécier"),
    UNKNOWN("Non renseignée"),
    NOT_MET("Non satisfaite");

    private final String label;

    ConditionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
