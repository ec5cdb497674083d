package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where in the Union a person has fixed establishments. */
public enum FixedEstablishments implements NamedCode {
    NONE("Aucun dans l'Union"),
    FRANCE_ONLY("En France seulement"),
    FRANCE_AND_OTHERS("En France et dans un autre État membre"),
    ELSEWHERE("Dans d'autres États membres seulement"),
    UNKNOWN("Liste non complète");

    private final String label;

    FixedEstablishments(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
