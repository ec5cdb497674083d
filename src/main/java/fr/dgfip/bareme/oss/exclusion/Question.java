package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is asked about a person. */
public enum Question implements NamedCode {
    RELANCE("Relance d'une période"),
    SITUATION("Situation de la personne");

    private final String label;

    Question(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
