package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the question is complex: the test of the competence of the pole. */
public enum Complexity implements NamedCode {
    COMPLEXE("Complexe"),
    SIMPLE("Simple"),
    INDETERMINEE("Complexité inconnue");

    private final String label;

    Complexity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
