package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What becomes of the share of a State. */
public enum ShareFate implements NamedCode {
    TRANSMETTRE("Transmettre à l’État"),
    RENDRE("Rendre au payeur"),
    CONSERVER("Conserver");

    private final String label;

    ShareFate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
