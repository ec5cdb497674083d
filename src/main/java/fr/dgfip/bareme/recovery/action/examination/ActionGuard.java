package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have proposed. No office may override it. */
public enum ActionGuard implements NamedCode {
    GA_PRESCRIPTION("Rien ne se recouvre d'une créance prescrite.", "LPF, art. L. 274", true),
    GA_SURSIS("Une somme dont le paiement est en sursis ne se poursuit pas.", "LPF, art. L. 277", true),
    GA_PROCEDURE(
            "La procédure collective arrête les poursuites individuelles et les inscriptions pour les créances antérieures.",
            "C. com., art. L. 622-21 et L. 622-30 (rédaction de 2009, à vérifier)",
            true),
    GA_SANS_TITRE("Sans titre exécutoire, rien ne s'exécute ni ne s'inscrit.", "LPF, art. L. 252 A et L. 269", true),
    GA_INSAISISSABLE(
            "Ce que l'action atteindrait ne peut pas être saisi pour cette dette.",
            "CPCE, art. L. 112-2 et L. 221-2 ; Code civil, art. 1414 ; C. com., art. L. 526-1",
            true),
    GA_PROPORTION(
            "Des biens mobiliers connus couvrent la dette : saisir un immeuble excéderait ce qui est nécessaire.",
            "CPCE, art. L. 111-7 et L. 121-2",
            false),
    GA_ORGANE(
            "Seul un organe de la procédure ou le ministère public peut agir : le service signale les faits.",
            "C. com., art. L. 651-3 et R. 651-4 (rédaction de 2009, à vérifier)",
            false),
    GA_REPRISE(
            "La poursuite individuelle ne reprend qu'en liquidation, pour une créance déclarée.",
            "C. com., art. L. 643-2 (rédaction de 2009, à vérifier)",
            true),
    GA_AVANT_LE_POLE(
            "Aucun dossier n'est transmis pour être engagé avant l'ouverture du pôle.",
            "Groupe de travail du 20 novembre 2020",
            false),
    GA_DIRECTION_DECIDE(
            "Un dossier n'est transmis que si la direction locale a retenu une action lourde et exprime le besoin.",
            "Groupe de travail du 20 novembre 2020",
            false),
    GA_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1", false);

    private final String label;
    private final String legalBasis;
    private final boolean blocking;

    ActionGuard(String label, String legalBasis, boolean blocking) {
        this.label = label;
        this.legalBasis = legalBasis;
        this.blocking = blocking;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it forbids the action; else it only keeps it from being recommended. */
    boolean isBlocking() {
        return blocking;
    }

    String legalBasis() {
        return legalBasis;
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
