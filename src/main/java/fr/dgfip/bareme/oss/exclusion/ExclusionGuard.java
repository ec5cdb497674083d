package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have proposed. No office may override it. */
public enum ExclusionGuard implements NamedCode {
    GE_EMI("Seul l'État membre d'identification exclut d'un régime : ici ce n'est pas la France.", Basis.EXCLUSION),
    GE_TROIS_RELANCES(
            "Une défaillance n'est persistante que sur trois périodes relancées, ou sur des registres refusés.",
            Basis.PERSISTENCE),
    GE_QUARANTAINE("Seule une défaillance persistante met en quarantaine.", Basis.PERSISTENCE),
    GE_QUARANTAINE_VENDEUR(
            "Un vendeur n'est pas mis en quarantaine pour la défaillance de son intermédiaire.", Basis.PERSISTENCE),
    GE_DATE_PASSEE(
            "Une exclusion ne prend pas effet avant son envoi, sauf changement de lieu : un agent décide.",
            Basis.EXCLUSION),
    GE_SANS_DATE("Une exclusion sans date d'effet n'est pas proposée : un agent décide.", Basis.EXCLUSION),
    GE_SANS_MOTIF(
            "Une exclusion sans motif n'est pas proposée : un agent décide.",
            "Règlement d'exécution (UE) n° 282/2011, art. 58 ; CRPA, art. L. 211-2 et L. 211-5"),
    GE_DEFAILLANCE_SANS_SUITE(
            "Une défaillance persistante établie ne reste pas sans suite : un agent décide.", Basis.EXCLUSION),
    GE_RELANCE_DUE(
            "Une relance est à envoyer : le dossier ne se clôt pas.",
            "Règlement d'exécution (UE) n° 282/2011, art. 60 bis et 63 bis"),
    GE_HISTORIQUE_INCOMPLET(
            "Des périodes échues manquent au dossier : un agent le complète.", "Règle de prudence du service"),
    GE_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    ExclusionGuard(String label, String legalBasis) {
        this.label = label;
        this.legalBasis = legalBasis;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the person and the agent are told. */
    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }

    /** Bases that several guards share; an enum constant cannot name a constant of its own class. */
    private static final class Basis {
        static final String EXCLUSION = "Règlement d'exécution (UE) n° 282/2011, art. 58";
        static final String PERSISTENCE = "Règlement d'exécution (UE) n° 282/2011, art. 58 ter";
    }
}
