package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the examination stands in the course of a return that is awaited. */
public enum Stage implements NamedCode {
    INCONNUE("Échéance inconnue"),
    PAS_ECHUE("Pas encore échue"),
    PEUT_ETRE_ECHUE("Peut-être échue"),
    ECHUE_RECEMMENT("Échue, avant la relance"),
    A_RELANCER("À relancer"),
    RELANCE_EN_COURS("Relance en cours"),
    RELANCE_SANS_EFFET("Relance sans effet"),
    MISE_EN_DEMEURE_EN_COURS("Mise en demeure en cours"),
    MISE_EN_DEMEURE_SANS_EFFET("Mise en demeure sans effet");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
