package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** From when a consequence counts. */
public enum ConsequenceDate implements NamedCode {
    DEBUT_DE_PERIODE("Début de la période"),
    FIN_DE_MESURE("Fin de la mesure"),
    SANS_DATE("Sans date");

    private final String label;

    ConsequenceDate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
