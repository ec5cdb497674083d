package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** How a letter was sent. */
public enum Channel implements NamedCode {
    REGISTERED("Lettre recommandée"),
    ELECTRONIC("Voie électronique"),
    OTHER("Autre envoi");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
