package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Code;

/** How great the risk is that a debt is not recovered. */
public enum RiskBand implements Code {
    LOW("Faible"),
    MEDIUM("Moyen"),
    HIGH("Élevé"),
    CRITICAL("Critique");

    private final String label;

    RiskBand(String label) {
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
