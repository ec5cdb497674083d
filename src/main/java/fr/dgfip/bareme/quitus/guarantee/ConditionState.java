package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where one condition stands. */
public enum ConditionState implements NamedCode {
    SATISFAITE("Satisfaite"),
    A_APPRECIER("À apprécier"),
    NON_RENSEIGNEE("Non renseignée"),
    NON_SATISFAITE("Non satisfaite");

    private final String label;

    ConditionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
