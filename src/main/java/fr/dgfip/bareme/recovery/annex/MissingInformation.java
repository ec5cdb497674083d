package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What has to be known before anything is done. */
public enum MissingInformation implements NamedCode {
    REGIME("Régime de déclaration"),
    MONTANT_ANNEE_PRECEDENTE("Montant de l’année précédente"),
    DATE_DU_RESULTAT("Date de la déclaration de résultat"),
    ATTENTE("Déclaration de l’année précédente ou registres"),
    DEPOT("Dépôt de la déclaration"),
    PAIEMENT("Paiement"),
    MONTANT("Montant nul ou non");

    private final String label;

    MissingInformation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
