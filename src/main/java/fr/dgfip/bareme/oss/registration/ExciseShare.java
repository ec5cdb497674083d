package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which of the imported goods bear excise duty. */
public enum ExciseShare implements NamedCode {
    NONE("Aucun"),
    SOME("Certains"),
    ALL("Tous");

    private final String label;

    ExciseShare(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
