package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who asks. */
public enum Origin implements NamedCode {
    SERVICE_LOCAL("Service local"),
    USAGER_EN_LIGNE("Usager pendant la démarche en ligne");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
