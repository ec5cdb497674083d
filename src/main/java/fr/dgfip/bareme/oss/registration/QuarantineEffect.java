package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a past exclusion does to the request. */
public enum QuarantineEffect implements NamedCode {
    NONE("Sans effet"),
    TO_JUDGE("À apprécier"),
    BARRED("Interdit l'inscription");

    private final String label;

    QuarantineEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
