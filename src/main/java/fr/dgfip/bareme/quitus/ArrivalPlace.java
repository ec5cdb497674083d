package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the vehicle arrives. */
public enum ArrivalPlace implements NamedCode {
    METROPOLE("Métropole"),
    CORSE("Corse"),
    DOM_GP("Guadeloupe"),
    DOM_MQ("Martinique"),
    DOM_RE("La Réunion"),
    DOM_GF("Guyane"),
    DOM_YT("Mayotte");

    private final String label;

    ArrivalPlace(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
