package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Base of the 5 % when a late return came with part of its VAT. */
public enum LatePartialBase implements NamedCode {
    LITERAL("Tout l'impayé à l'échéance"),
    LENIENT("Le seul impayé après le dépôt");

    private final String label;

    LatePartialBase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
