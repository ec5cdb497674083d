package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whose file it is. */
public enum Subject implements NamedCode {
    ASSUJETTI("Assujetti"),
    INTERMEDIAIRE("Intermédiaire");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
