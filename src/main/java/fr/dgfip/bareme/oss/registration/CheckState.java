package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Code;

/** Where one check stands; the worst last. */
public enum CheckState implements Code {
    NOT_APPLICABLE("Sans objet"),
    SATISFIED("Satisfait"),
    TO_JUDGE("À apprécier"),
    UNKNOWN("Non renseigné"),
    NOT_MET("Non satisfait");

    private final String label;

    CheckState(String label) {
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
