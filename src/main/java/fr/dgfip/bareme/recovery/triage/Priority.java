package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.Code;

/** How soon, compared with other questions. */
public enum Priority implements Code {
    URGENTE("Urgente"),
    HAUTE("Haute"),
    NORMALE("Normale"),
    PLANIFIEE("Planifiée");

    private final String label;

    Priority(String label) {
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
