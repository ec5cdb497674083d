package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** Where the vehicle arrives. */
public enum ArrivalPlace implements Code {
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
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
