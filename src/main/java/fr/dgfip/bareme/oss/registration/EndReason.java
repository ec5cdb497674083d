package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why another registration ends. */
public enum EndReason implements NamedCode {
    VOLUNTARY("Sortie volontaire"),
    MOVED("Changement de siège, d'établissement ou de départ des biens"),
    OTHER("Autre cause");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
