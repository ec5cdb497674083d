package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** A ground of refusal. */
public enum Ground implements NamedCode {
    EU_ESTABLISHED("Établi dans l'Union : pas de régime non-UE"),
    WRONG_MSI("La France n'est pas l'État d'identification"),
    NO_DISPATCH_FROM_FR("Aucun bien ne part de France"),
    INTERMEDIARY_REQUIRED("Intermédiaire nécessaire"),
    SECOND_INTERMEDIARY("Plus d'un intermédiaire"),
    INTERMEDIARY_NOT_VALID("Intermédiaire sans numéro valable en France"),
    INTERMEDIARY_NOT_ESTABLISHED("Intermédiaire non établi dans l'Union"),
    ALREADY_REGISTERED("Déjà inscrit sous ce régime"),
    QUARANTINE_UNTIL("Quarantaine en cours"),
    BOUND_UNTIL("Engagé envers un autre État membre"),
    NOT_ELIGIBLE_GOODS("Biens exclus du régime d'importation"),
    NOT_ELIGIBLE_OPERATIONS("Opérations hors du régime"),
    BELOW_THRESHOLD("Sous le seuil, sans option");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it passes with time, so that a later start of use remains possible. */
    boolean isPassing() {
        return this == QUARANTINE_UNTIL || this == BOUND_UNTIL || this == ALREADY_REGISTERED;
    }
}
