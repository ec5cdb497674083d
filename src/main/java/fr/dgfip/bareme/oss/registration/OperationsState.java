package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where all the operations of a request stand together. */
public enum OperationsState implements NamedCode {
    ALL_ELIGIBLE("Toutes dans le régime"),
    PARTLY_ELIGIBLE("Certaines hors du régime"),
    TO_JUDGE("À apprécier"),
    NONE_ELIGIBLE("Toutes hors du régime"),
    NOT_STATED("Non indiquées");

    private final String label;

    OperationsState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
