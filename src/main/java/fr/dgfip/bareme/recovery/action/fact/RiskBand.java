package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** How great the risk is that a debt is not recovered. */
public enum RiskBand implements NamedCode {
    LOW("Faible"),
    MEDIUM("Moyen"),
    HIGH("Élevé"),
    CRITICAL("Critique");

    private final String label;

    RiskBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
