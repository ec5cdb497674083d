package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have decided. No office may override it. */
public enum Guard implements NamedCode {
    GF_DOSSIER_INCOMPLET(
            "Un dossier incomplet n'est jamais délivré automatiquement.", "CGI, annexe II, art. 242 quaterdecies"),
    GF_TVA_NON_ACQUITTEE(
            "Une TVA due et non acquittée exclut le circuit automatique.", "CGI, annexe II, art. 242 quaterdecies, 3°"),
    GF_TVA_NON_DECLAREE(
            "Une TVA ni déclarée ni garantie exclut la délivrance automatique.", "BOI-TVA-SECT-70-30-20, § 1"),
    GF_REFUS("Un refus n'est jamais automatique : un agent décide.", "CRPA, art. L. 311-3-1"),
    GF_DIVERGENCE(
            "Le CGI et la directive ne concluent pas de même : un agent décide.",
            "CGI, art. 298 sexies III-2 ; directive 2006/112/CE, art. 2, § 2, b"),
    GF_REGIME_NON_JUSTIFIE(
            "Une marge dont le régime du titulaire n'est pas justifié exclut le circuit automatique.",
            "CGI, art. 297 G et 298 sexies A"),
    GF_SUITE_DEFAVORABLE(
            "Le circuit automatique n'est ouvert qu'aux suites favorables au demandeur.", "CRPA, art. L. 311-3-1"),
    GF_SANS_MODULE(
            "Pendant l'expérimentation, il n'y a pas de module d'analyse : un agent traite chaque demande.",
            "Phase d'expérimentation du service national des quitus"),
    GF_SOUPCON_SANS_REFUS(
            "Le dossier complet d'un particulier ne peut être refusé sur un simple soupçon.",
            "CE, 6 avril 2018, n° 403401"),
    GF_REFUS_SANS_MOTIF(
            "Un refus sans motif prévu par la loi n'est pas proposé : un agent décide.",
            "CRPA, art. L. 211-2 et L. 211-5"),
    GF_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    Guard(String label, String legalBasis) {
        this.label = label;
        this.legalBasis = legalBasis;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the refusal that the tables propose must not be proposed. */
    public boolean forbidsRefusal() {
        return this == GF_SOUPCON_SANS_REFUS || this == GF_REFUS_SANS_MOTIF;
    }

    /** What the person and the agent are told. */
    public Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
