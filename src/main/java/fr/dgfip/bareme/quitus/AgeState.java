package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Age at delivery against the limit of new vehicles. */
public enum AgeState implements NamedCode {
    JAMAIS_MIS_EN_SERVICE("Jamais mis en service"),
    DANS_LA_LIMITE("Dans la limite"),
    DEPASSEE("Limite dépassée");

    private final String label;

    AgeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
