package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a business goes on. */
public enum ActivityStatus implements NamedCode {
    ACTIVE("En activité"),
    CEASED("Activité cessée"),
    STRUCK_OFF("Radié"),
    NO_BUSINESS("Sans activité professionnelle");

    private final String label;

    ActivityStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
