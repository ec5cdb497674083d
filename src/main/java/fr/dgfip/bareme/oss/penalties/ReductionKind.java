package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** A reduction of late-payment interest. */
public enum ReductionKind implements NamedCode {
    NONE("Aucune réduction"),
    SPONTANEOUS("Correction spontanée (CGI, art. 1727, V)"),
    REGULARISATION("Régularisation (LPF, art. L. 62)");

    private final String label;

    ReductionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
