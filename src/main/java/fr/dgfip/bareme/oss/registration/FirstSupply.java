package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** When the first supply was notified. */
public enum FirstSupply implements NamedCode {
    NOT_STATED("Non indiquée"),
    NOTIFIED_IN_TIME("Notifiée dans le délai"),
    NOTIFIED_LATE("Notifiée hors délai"),
    NOT_BEFORE_NEXT_QUARTER("Pas avant le trimestre suivant");

    private final String label;

    FirstSupply(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
