package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** Whose file it is. */
public enum Subject implements Code {
    ASSUJETTI("Assujetti"),
    INTERMEDIAIRE("Intermédiaire");

    private final String label;

    Subject(String label) {
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
