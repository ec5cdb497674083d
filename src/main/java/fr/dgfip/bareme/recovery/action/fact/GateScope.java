package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What part of a claim a gate closes. */
public enum GateScope implements NamedCode {
    CREANCE("Toute la créance"),
    PART_CONTESTEE("Part contestée");

    private final String label;

    GateScope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
