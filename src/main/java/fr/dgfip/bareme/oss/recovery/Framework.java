package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** The instrument under which recovery assistance passes between France and a country. */
public enum Framework implements NamedCode {
    NATIONAL("Sans objet, en France"),
    EUROPEAN_UNION("Assistance de l'Union"),
    NORWAY("Accord avec la Norvège"),
    UNCONFIRMED("Instrument à confirmer"),
    NOT_FOUND("Aucun instrument trouvé");

    private final String label;

    Framework(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether assistance may be asked or given under it. */
    public boolean isUsable() {
        return this == EUROPEAN_UNION || this == NORWAY;
    }

    /** Whether there is any sense in looking at the conditions of assistance. */
    boolean isPossible() {
        return isUsable() || this == UNCONFIRMED;
    }
}
