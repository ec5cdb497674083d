package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** A ground of not giving back. */
public enum RefusalGround implements NamedCode {
    SEUIL_DE_RESTITUTION("Moins que le seuil de restitution"),
    HORS_DELAI("Réclamation hors délai"),
    AUCUN_TROP_PERCU("Aucun trop-perçu");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
