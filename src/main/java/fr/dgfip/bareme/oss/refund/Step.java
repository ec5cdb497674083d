package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is to be done next. */
public enum Step implements NamedCode {
    CONTACTER_LE_PAYEUR("Contacter le payeur"),
    CONFIRMER_L_AFFECTATION("Confirmer l’affectation"),
    TRANSMETTRE_AUX_ETATS("Transmettre aux États"),
    RAPPELER_LE_PAIEMENT("Rappeler le paiement"),
    INFORMER_L_ASSUJETTI("Informer l’assujetti"),
    INFORMER_L_ETAT_D_IDENTIFICATION("Informer l’État d’identification"),
    RENDRE_LA_SOMME("Rendre la somme"),
    ATTENDRE_LA_DECLARATION("Attendre la déclaration"),
    ORIENTER("Orienter vers un autre État"),
    CORRIGER("Faire corriger"),
    DECIDER("Faire décider un agent");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
