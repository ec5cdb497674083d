package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Grade of the officer who signs. */
public enum OfficerGrade implements NamedCode {
    A("Catégorie A"),
    B("Catégorie B"),
    C("Catégorie C");

    private final String label;

    OfficerGrade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
