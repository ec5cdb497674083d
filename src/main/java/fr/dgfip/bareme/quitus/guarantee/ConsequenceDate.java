package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Code;

/** From when a consequence counts. */
public enum ConsequenceDate implements Code {
    DEBUT_DE_PERIODE("Début de la période"),
    FIN_DE_MESURE("Fin de la mesure"),
    SANS_DATE("Sans date");

    private final String label;

    ConsequenceDate(String label) {
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
