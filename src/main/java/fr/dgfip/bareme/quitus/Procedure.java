package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** What is asked for. */
public enum Procedure implements Code {
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
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
