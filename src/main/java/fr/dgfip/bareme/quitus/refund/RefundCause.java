package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why the payments of the affair are looked at. */
public enum RefundCause implements NamedCode {
    ECART_PAIEMENT("Paiement différent de la TVA due"),
    ERREUR_BASE("Erreur sur la base"),
    ERREUR_CALCUL("Erreur de calcul"),
    DEMANDE_RETIREE("Demande retirée"),
    VEHICULE_NON_LIVRE("Véhicule non livré"),
    VENTE_ANNULEE("Vente annulée");

    private final String label;

    RefundCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the VAT itself is contested: a contentious claim (LPF art. L. 190). */
    boolean isContested() {
        return this == ERREUR_BASE || this == ERREUR_CALCUL;
    }

    /** Whether the operation does not take place, so that everything is asked back. */
    boolean isAbandoned() {
        return this == DEMANDE_RETIREE || this == VEHICULE_NON_LIVRE || this == VENTE_ANNULEE;
    }
}
