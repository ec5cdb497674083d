package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Code;

/** Whether an action may reach a resource. */
public enum ReachEffect implements Code {
    ATTEINT("Atteint"),
    EXCLU("Exclu");

    private final String label;

    ReachEffect(String label) {
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
