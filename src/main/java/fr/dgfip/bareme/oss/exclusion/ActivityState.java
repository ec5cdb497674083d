package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is known of the latest operations under the scheme. */
public enum ActivityState implements NamedCode {
    ACTIVE("Opération récente"),
    FIN_PRESUMEE("Aucune opération depuis le délai"),
    INCONNUE("Dernière opération inconnue");

    private final String label;

    ActivityState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
