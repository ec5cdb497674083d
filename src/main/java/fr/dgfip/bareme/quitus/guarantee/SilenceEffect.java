package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** What silence means. */
public enum SilenceEffect implements NamedCode {
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
    public String label() {
        return label;
    }
}
