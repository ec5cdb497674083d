package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What comes out for an action. */
public enum Standing implements NamedCode {
    RECOMMENDED("Recommandée"),
    POSSIBLE("Possible"),
    BLOCKED("Bloquée"),
    NOT_APPLICABLE("Sans objet");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
