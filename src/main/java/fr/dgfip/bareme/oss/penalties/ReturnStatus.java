package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a return was filed. */
public enum ReturnStatus implements NamedCode {
    FILED("Déposée"),
    NOT_FILED("Non déposée");

    private final String label;

    ReturnStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
