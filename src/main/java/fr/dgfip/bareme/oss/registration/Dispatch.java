package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** From where goods leave, seen from France. */
public enum Dispatch implements NamedCode {
    FRANCE_ONLY("De France seulement"),
    FRANCE_AND_OTHERS("De France et d'un autre État membre"),
    ELSEWHERE("Pas de France"),
    OUTSIDE_UNION("Hors de l'Union seulement"),
    NOT_STATED("Non indiqué");

    private final String label;

    Dispatch(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isFromFrance() {
        return this == FRANCE_ONLY || this == FRANCE_AND_OTHERS;
    }
}
