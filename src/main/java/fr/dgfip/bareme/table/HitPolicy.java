package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which of the matching rows of a table conclude. */
public enum HitPolicy implements NamedCode {
    ALL("toutes les lignes"),
    FIRST("première ligne"),
    UNIQUE("une seule ligne");

    private final String label;

    HitPolicy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
