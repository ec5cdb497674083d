package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** The day a step is tied to. */
public enum StepDate implements NamedCode {
    NONE("Sans date"),
    EXAMINATION("Jour de l'examen"),
    AFTER_DUE_DATE("Lendemain de l'échéance"),
    FRENCH_PHASE("Début de la phase française"),
    AFTER_NOTICE("Lendemain du délai de la mise en demeure"),
    AFTER_PLAN("Lendemain de la fin du plan"),
    END_OF_ASSESSMENT("Fin du droit de reprise"),
    PRESCRIPTION("Dernier jour avant la prescription"),
    NEAREST_PRESCRIPTION("Prescription la plus proche du dossier"),
    ASSISTANCE_LIMIT("Dernier jour pour une première demande d'assistance"),
    REQUEST_RECEIVED("Réception de la demande d'assistance");

    private final String label;

    StepDate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
