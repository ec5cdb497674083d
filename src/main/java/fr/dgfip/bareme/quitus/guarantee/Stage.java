package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why a measure is examined. */
public enum Stage implements NamedCode {
    PREMIERE_DEMANDE("Première demande"),
    RENOUVELLEMENT("Renouvellement en fin de période"),
    REEXAMEN("Réexamen en vue d'un retrait");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
