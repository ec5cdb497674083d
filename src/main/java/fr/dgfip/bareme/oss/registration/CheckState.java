package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where one check stands; the worst last. */
public enum CheckState implements NamedCode {
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
    public String label() {
        return label;
    }
}
