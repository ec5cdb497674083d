package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** The day from which a period runs. */
public enum DateOrigin implements NamedCode {
    AUCUNE("Sans terme connu"),
    DATE_LIMITE("Date limite de paiement"),
    RELANCE("Lettre de relance"),
    MISE_EN_DEMEURE("Mise en demeure"),
    JUGEMENT_OUVERTURE("Jugement d'ouverture"),
    BODACC("Publication au BODACC"),
    FIN_DE_SEMESTRE("Fin du dernier semestre civil"),
    PUBLICATION_VENTE("Dernière publication de la vente du fonds"),
    CESSATION("Cessation ou radiation"),
    PRESCRIPTION("Prescription la plus proche"),
    NOTIFICATION_SATD("Dernière SATD"),
    MESURE_CONSERVATOIRE("Dernière mesure conservatoire");

    private final String label;

    DateOrigin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
