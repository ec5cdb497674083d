package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who answers. */
public enum Destination implements NamedCode {
    PNSR("Pôle national de soutien au réseau"),
    SERVICE_QUITUS("Service national des quitus"),
    SERVICE_OSS("Guichet TVA du commerce en ligne"),
    LOCAL("Service local"),
    AUTRE_BUREAU("Autre bureau"),
    AUTRE_ORGANISME("Autre organisme");

    private final String label;

    Destination(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
