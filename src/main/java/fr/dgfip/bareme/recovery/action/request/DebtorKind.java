package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who owes. */
public enum DebtorKind implements NamedCode {
    INDIVIDUAL("Particulier"),
    SOLE_TRADER("Entrepreneur individuel"),
    COMPANY("Société commerciale"),
    ASSOCIATION("Association"),
    CIVIL_COMPANY("Société civile"),
    SNC("Société en nom collectif"),
    ESTATE("Succession");

    private final String label;

    DebtorKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
