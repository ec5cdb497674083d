package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Code;

/** Who owes. */
public enum DebtorKind implements Code {
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
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
