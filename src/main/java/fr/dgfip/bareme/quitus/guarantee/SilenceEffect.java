package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Code;

/** What silence means. */
public enum SilenceEffect implements Code {
    ACCEPTATION("Vaut acceptation"),
    REJET("Vaut rejet"),
    RECONDUCTION("Vaut reconduction"),
    FIN("La mesure prend fin"),
    AUCUN("N'a pas d'effet"),
    A_APPRECIER("Effet à apprécier par un agent");

    private final String label;

    SilenceEffect(String label) {
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
