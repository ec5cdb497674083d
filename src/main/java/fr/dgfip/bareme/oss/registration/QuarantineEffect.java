package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Code;

/** What a past exclusion does to the request. */
public enum QuarantineEffect implements Code {
    NONE("Sans effet"),
    TO_JUDGE("À apprécier"),
    BARRED("Interdit l'inscription");

    private final String label;

    QuarantineEffect(String label) {
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
