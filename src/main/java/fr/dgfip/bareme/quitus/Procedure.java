package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is asked for. */
public enum Procedure implements NamedCode {
    QUITUS_IMMAT_TPU("Immatriculation et quitus en une démarche"),
    QUITUS_SEUL("Quitus seul"),
    SANS_ACQUISITION("Certificat sans acquisition"),
    CAUTION("Caution"),
    DISPENSE_CAUTION("Dispense de caution"),
    DISPENSE_VISA("Dispense de visa"),
    REMBOURSEMENT("Remboursement");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
