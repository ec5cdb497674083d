package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have decided. No office may override it. */
public enum RefundGuard implements NamedCode {
    GR_PLUS_QUE_RECU("Personne ne reçoit plus que ce qu'il a payé : un agent vérifie le compte.", Basis.PRUDENCE, true),
    GR_CERTIFICAT_VALABLE(
            "Une opération abandonnée n'est pas remboursée tant que le certificat est valable ou que son état est inconnu.",
            Basis.PRUDENCE,
            true),
    GR_NON_PAYEUR("Seule la personne qui a payé est remboursée.", Basis.PRUDENCE, true),
    GR_SEUIL("Une somme inférieure au seuil, ou nulle, n'est pas restituée.", "CGI, art. 1965 L", true),
    GR_RESTITUTION_DUE(
            "Une somme à restituer ne reste pas sans suite : un agent décide.",
            "Remboursement des trop-perçus par le service national (fiche du 20 novembre 2020) ; CGI, art. 1965 L",
            true),
    GR_INSUFFISANCE(
            "Une TVA incomplète ne se clôt pas sans suite.",
            "CGI, annexe II, art. 242 quaterdecies, 3° ; CIBS depuis le 1er septembre 2026 (article à confirmer)",
            true),
    GR_REFUS_SANS_MOTIF(
            "Un refus sans motif n'est pas proposé : un agent décide.", "CRPA, art. L. 211-2 et L. 211-5", true),
    GR_REFUS("Une réclamation n'est pas rejetée sans qu'un agent décide.", Basis.PRUDENCE, false),
    GR_PLAFOND("Au-dessus du plafond, un remboursement n'est jamais automatique.", Basis.PRUDENCE, false),
    GR_INCIDENT_OUVERT(
            "Tant qu'un incident de paiement est ouvert, rien n'est remboursé ni clos sans un agent.",
            Basis.PRUDENCE,
            false),
    GR_VEHICULE("Un nouveau remboursement pour le même véhicule n'est jamais automatique.", Basis.PRUDENCE, false),
    GR_RELEVE_INCOMPLET(
            "Sans relevé complet des paiements et des remboursements, rien n'est automatique.", Basis.PRUDENCE, false),
    GR_PAYEURS("Plusieurs payeurs, ou un mandataire : un agent décide qui est remboursé.", Basis.PRUDENCE, false),
    GR_RECLAMATION("Une réclamation sur la base ou le calcul est examinée par un agent.", "LPF, art. L. 190", false),
    GR_TVA_NON_DECIDEE(
            "Une réclamation sur une affaire dont la TVA n'est pas décidée est examinée par un agent.",
            Basis.PRUDENCE,
            false),
    GR_TVA_NULLE(
            "Aucune TVA ne serait due alors qu'un certificat est valable ou d'état inconnu : un agent vérifie.",
            Basis.PRUDENCE,
            false),
    GR_DELAI("Le délai de réclamation n'est pas confirmé : un agent décide.", "LPF, art. R*196-1 (à confirmer)", false),
    GR_SANS_MODULE(
            "Pendant l'expérimentation, un agent traite chaque affaire.",
            "Phase d'expérimentation du service national des quitus",
            false),
    GR_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1", false);

    private final String label;
    private final String legalBasis;
    private final boolean replacing;

    RefundGuard(String label, String legalBasis, boolean replacing) {
        this.label = label;
        this.legalBasis = legalBasis;
        this.replacing = replacing;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether what the tables propose must not even be proposed. */
    boolean isReplacing() {
        return replacing;
    }

    /** Bases that several guards share; an enum constant cannot name a constant of its own class. */
    private static final class Basis {
        static final String PRUDENCE = "Règle de prudence du service, à confirmer";
    }

    /** What the person and the agent are told. */
    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
