package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** What may be done with the request. */
public enum Delivery implements NamedCode {
    DELIVRER("Délivrer"),
    VISER("Viser"),
    VISA_ANTICIPE("Viser par anticipation"),
    DELIVRER_APRES_PAIEMENT("Délivrer après paiement"),
    ATTENDRE_DECLARATION("Attendre la déclaration ou une garantie"),
    DEMANDER_PIECES("Demander les pièces"),
    INSTRUIRE("Instruire"),
    PROPOSER_REFUS("Proposer un refus"),
    AUCUNE("Aucune suite au service des quitus");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
