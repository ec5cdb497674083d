package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a French title was sent, and in time. */
public enum TitleState implements NamedCode {
    NONE("Aucun"),
    PREMATURE("Antérieur au jour où la France peut agir"),
    LATE("Postérieur au droit de reprise"),
    SENT("Envoyé");

    private final String label;

    TitleState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
