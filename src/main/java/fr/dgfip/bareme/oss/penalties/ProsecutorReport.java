package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** Whether the prosecutor is told (LPF art. L. 228). */
public enum ProsecutorReport implements Code {
    NOT_REQUIRED("Non"),
    TO_CHECK("À vérifier"),
    MANDATORY("Oui");

    private final String label;

    ProsecutorReport(String label) {
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
