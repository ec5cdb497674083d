package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** What is known of the latest operations under the scheme. */
public enum ActivityState implements Code {
    ACTIVE("Opération récente"),
    FIN_PRESUMEE("Aucune opération depuis le délai"),
    INCONNUE("Dernière opération inconnue");

    private final String label;

    ActivityState(String label) {
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
