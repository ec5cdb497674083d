package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** A point the sources leave open. */
public enum OpenPoint implements NamedCode {
    NOTICE_SHIFT("Jour limite de notification un jour non ouvré"),
    DUE_DATE_SHIFT("Échéance de la première déclaration un jour non ouvré");

    private final String label;

    OpenPoint(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
