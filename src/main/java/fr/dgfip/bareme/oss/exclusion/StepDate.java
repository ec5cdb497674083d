package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** The day a step is tied to. */
public enum StepDate implements NamedCode {
    ENVOI("Envoi de la décision"),
    EFFET("Date d'effet"),
    FIN_DU_NUMERO("Fin de validité du numéro"),
    DEBUT_DE_QUARANTAINE("Début de la quarantaine"),
    FIN_DE_QUARANTAINE("Fin de la quarantaine");

    private final String label;

    StepDate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
