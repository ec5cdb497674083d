package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a row says of an article. */
public enum Effect implements NamedCode {
    DUE("Due"),
    NOT_DUE("Non due"),
    HELD("À décider par un agent");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
