package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What payments made to France settle first. */
public enum ImputationOrder implements NamedCode {
    PRINCIPAL_FIRST("Le principal d'abord"),
    PENALTIES_FIRST("Les pénalités d'abord");

    private final String label;

    ImputationOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
