package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Code;

/** Where one condition stands. */
public enum ConditionState implements Code {
    SATISFAITE("Satisfaite"),
    A_APPRECIER("À apprécier"),
    NON_RENSEIGNEE("Non renseignée"),
    NON_SATISFAITE("Non satisfaite");

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
