package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** A ground of not refunding. The deadline of the claim is none, its rule being unconfirmed. */
public enum RefundGround implements NamedCode {
    CERTIFICAT_VALABLE("Certificat valable"),
    AUCUN_TROP_PERCU("Aucun trop-perçu"),
    SEUIL_DE_RESTITUTION("Moins que le seuil de restitution"),
    RECLAMANT_NON_PAYEUR("Réclamant qui n’a pas payé");

    private final String label;

    RefundGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
