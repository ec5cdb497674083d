package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether an action may reach a resource. */
public enum ReachEffect implements NamedCode {
    ATTEINT("Atteint"),
    EXCLU("Exclu");

    private final String label;

    ReachEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
