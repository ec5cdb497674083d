package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the prosecutor is told (LPF art. L. 228). */
public enum ProsecutorReport implements NamedCode {
    NOT_REQUIRED("Non"),
    TO_CHECK("À vérifier"),
    MANDATORY("Oui");

    private final String label;

    ProsecutorReport(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
