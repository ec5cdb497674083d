package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** How soon, compared with other questions. */
public enum Priority implements NamedCode {
    URGENTE("Urgente"),
    HAUTE("Haute"),
    NORMALE("Normale"),
    PLANIFIEE("Planifiée");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
