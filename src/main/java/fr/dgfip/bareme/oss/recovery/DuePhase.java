package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whose turn it is, after the due date. */
public enum DuePhase implements NamedCode {
    NOT_DUE("Pas encore exigible"),
    IDENTIFICATION_STATE("Phase de l'État d'identification"),
    CONSUMPTION_STATE("Phase de l'État de consommation");

    private final String label;

    DuePhase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
