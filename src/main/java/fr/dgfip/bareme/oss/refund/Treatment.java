package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done with the money of a transfer. None carries it to a return other than the one it quotes. */
public enum Treatment implements NamedCode {
    AFFECTER("Affecter à la déclaration citée"),
    PROPOSER("Proposer une affectation"),
    SUSPENDRE("Garder en attente"),
    ATTENDRE_LE_DEPOT("Garder jusqu’au dépôt de la déclaration"),
    RENDRE_LES_FONDS("Rendre les fonds"),
    TRAITER_EN_TROP_PERCU("Traiter en trop-perçu");

    private final String label;

    Treatment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nothing is kept of it. */
    boolean isReturning() {
        return this == RENDRE_LES_FONDS || this == TRAITER_EN_TROP_PERCU;
    }
}
