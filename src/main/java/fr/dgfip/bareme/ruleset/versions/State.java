package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where a version is in its life. Whether an approved one is in force is a matter of dates and of the others. */
public enum State implements NamedCode {
    DRAFT("Brouillon"),
    SUBMITTED("Soumise"),
    APPROVED("Approuvée"),
    REJECTED("Refusée"),
    WITHDRAWN("Retirée");

    private final String label;

    State(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
