package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who acts. */
public enum Service implements NamedCode {
    IDENTIFICATION_STATE("État membre d'identification"),
    DDFIP_OISE("Direction départementale des finances publiques de l'Oise"),
    OSS_OFFICE("Guichet TVA commerce en ligne (Noyon)"),
    COMPETENT_ACCOUNTANT("Comptable public compétent");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
