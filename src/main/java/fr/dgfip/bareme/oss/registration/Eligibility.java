package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Code;

/** Whether something may be declared through a scheme. */
public enum Eligibility implements Code {
    ELIGIBLE("Dans le régime"),
    TO_JUDGE("À apprécier"),
    NOT_ELIGIBLE("Hors du régime");

    private final String label;

    Eligibility(String label) {
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
