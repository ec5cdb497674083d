package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether something may be declared through a scheme. */
public enum Eligibility implements NamedCode {
    ELIGIBLE("Dans le régime"),
    TO_JUDGE("À apprécier"),
    NOT_ELIGIBLE("Hors du régime");

    private final String label;

    Eligibility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
