package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** What was done so far to recover. */
public enum ActKind implements NamedCode {
    RELANCE("Lettre de relance"),
    MED("Mise en demeure de payer"),
    SATD_BANK("SATD sur un compte bancaire"),
    SATD_EMPLOYER("SATD sur salaire ou pension"),
    SATD_OTHER("SATD auprès d'un autre tiers"),
    SEIZURE("Saisie de meubles, de véhicule ou de droits"),
    CONSERVATORY("Mesure conservatoire"),
    REAL_ESTATE_SEIZURE("Commandement de saisie immobilière"),
    COURT_CLAIM("Demande en justice"),
    DIRECTOR_ASSIGNATION("Assignation du dirigeant"),
    DEBT_RECOGNITION("Reconnaissance de la dette"),
    CLAIM_DECLARATION("Déclaration de créance"),
    PRIVILEGE_PUBLICITY("Publicité du privilège"),
    MORTGAGE_INSCRIPTION("Inscription d'hypothèque"),
    PHONE_REMINDER("Relance téléphonique"),
    JUDGE_AUTHORISATION("Autorisation du juge de l'exécution");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is a SATD, whoever the third party. */
    public boolean isSatd() {
        return this == SATD_BANK || this == SATD_EMPLOYER || this == SATD_OTHER;
    }
}
