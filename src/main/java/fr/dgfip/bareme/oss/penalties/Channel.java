package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** How a letter was sent. */
public enum Channel implements Code {
    REGISTERED("Lettre recommandée"),
    ELECTRONIC("Voie électronique"),
    OTHER("Autre envoi");

    private final String label;

    Channel(String label) {
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
