package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** On which side France stands. */
public enum RecoveryRole implements NamedCode {
    FRENCH_CLAIM("Créance française"),
    FOREIGN_CLAIM("Créance d'un autre État, la France est requise");

    private final String label;

    RecoveryRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
