package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the guarantees of a sursis stand. */
public enum GuaranteesState implements NamedCode {
    NONE_ASKED("Non demandées"),
    PENDING("Demandées, réponse attendue"),
    ACCEPTED("Acceptées"),
    REFUSED_OR_INSUFFICIENT("Refusées ou insuffisantes");

    private final String label;

    GuaranteesState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
