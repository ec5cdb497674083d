package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** The day a step is for. */
public enum SequelDate implements NamedCode {
    NONE("Sans date"),
    START("Début d'utilisation"),
    FIRST_DUE_DATE("Échéance de la première déclaration"),
    BOUND_UNTIL("Fin de l'engagement"),
    EARLIEST_START("Début possible au plus tôt");

    private final String label;

    SequelDate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
