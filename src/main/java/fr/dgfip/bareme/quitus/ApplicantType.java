package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who applies. */
public enum ApplicantType implements NamedCode {
    PARTICULIER("Particulier"),
    PBRD("Personne bénéficiant du régime dérogatoire"),
    PRO_UTILISATEUR("Entreprise utilisatrice"),
    ASSUJETTI_REVENDEUR("Assujetti-revendeur"),
    MANDATAIRE("Mandataire");

    private final String label;

    ApplicantType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
