package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** An incident of payment. */
public enum IncidentKind implements NamedCode {
    PARTIEL("Paiement partiel"),
    DISCORDANT("Référence discordante"),
    REFUSE("Paiement refusé"),
    ANNULE("Paiement annulé"),
    EN_ATTENTE("Paiement en attente"),
    PAYE_DEUX_FOIS("Payé deux fois"),
    PAYE_SANS_TVA_DUE("Payé sans TVA due"),
    PAYE_PAR_UN_TIERS("Payé par un tiers"),
    INVERSION("Chiffres inversés"),
    PAYEUR_INCONNU("Payeur inconnu"),
    AUTRE_MOYEN("Autre moyen de paiement");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
