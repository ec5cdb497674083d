package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** A ground of refusal, of non-renewal or of withdrawal. */
public enum RefusalGround implements NamedCode {
    REF_PERSONNE_NON_ADMISE("Personne non admise au régime des garanties"),
    REF_ACQUISITIONS_NON_TAXABLES("Acquisitions non taxables"),
    REF_OBLIGATIONS_TVA("Déclarations ou paiements de TVA en défaut"),
    REF_REDRESSEMENT("Redressement de mauvaise foi"),
    REF_CAPACITE_OU_MORALITE("Capacité financière ou moralité fiscale insuffisante"),
    REF_DEMANDE_PREMATUREE("Demande prématurée"),
    REF_SANS_DISPENSE_CAUTION("Pas de dispense de caution en cours"),
    REF_GENE_NON_MARQUEE("Gêne non marquée"),
    REF_HORS_REVENTE("Acquisitions non destinées à la revente"),
    REF_CAUTION_NON_SOLVABLE("Caution non solvable"),
    REF_CAUTION_NON_SOLIDAIRE("Engagement non solidaire");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
