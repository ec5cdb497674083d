package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have decided. No office may override it. */
public enum RefundGuard implements NamedCode {
    GOR_AUTRE_DECLARATION(
            "Un versement ne va qu'à la déclaration qu'il cite, si elle attend une somme : rien n'est affecté.",
            Basis.PAYMENT,
            false),
    GOR_RAPPEL_ETAT(
            "La part d'un État qui a lui-même rappelé le paiement ne lui est pas transmise par la France.",
            Basis.REMINDER,
            false),
    GOR_PLUS_QUE_RECU(
            "La France a déjà rendu plus que le trop-perçu : rien de plus n'est rendu, un agent vérifie.",
            Basis.PRUDENCE,
            true),
    GOR_RESTE_DU(
            "Rien n'est rendu d'une déclaration à laquelle il manque une somme : un agent décide.",
            Basis.PAYMENT,
            true),
    GOR_RIEN_A_RENDRE("Aucune somme n'est à rendre par la France : rien n'est rendu.", Basis.REFUND, true),
    GOR_SOMME_DUE("Une somme à rendre ne reste pas sans suite : un agent décide.", Basis.REFUND, true),
    GOR_REFUS_SANS_MOTIF(
            "Un refus sans motif n'est pas proposé : un agent décide.", "CRPA, art. L. 211-2 et L. 211-5", true),
    GOR_REFUS("Un refus n'est pas prononcé sans qu'un agent décide.", Basis.PRUDENCE, false),
    GOR_PROPOSITION(
            "Un virement sans référence n'est jamais affecté sans qu'un agent confirme.", Basis.PRUDENCE, false),
    GOR_ETRANGER(
            "Des fonds destinés à un autre État ne repartent jamais sans qu'un agent décide.", Basis.PRUDENCE, false),
    GOR_DETTES(
            "Une somme n'est pas rendue sans un agent quand d'autres dettes existent ou ne sont pas connues.",
            Basis.PRUDENCE,
            false),
    GOR_PLAFOND("Au-dessus du plafond, un remboursement n'est jamais automatique.", Basis.PRUDENCE, false),
    GOR_PAYEUR("Un agent vérifie à qui la somme revient quand l'assujetti n'a pas payé.", Basis.PRUDENCE, false),
    GOR_RAPPELS_INCONNUS(
            "Tant qu'on ne sait pas si un État a rappelé le paiement, rien n'est transmis sans un agent.",
            Basis.REMINDER,
            false),
    GOR_TVA_CONTESTEE("Une TVA moindre que celle déclarée n'est admise que par un agent.", Basis.PRUDENCE, false),
    GOR_REMBOURSEMENTS_INCONNUS(
            "Sans connaître ce que la France a déjà rendu, rien n'est rendu sans un agent.", Basis.PRUDENCE, false),
    GOR_HORS_DELAI("Hors du délai de réclamation, un agent décide.", "LPF, art. R*196-1", false),
    GOR_TABLE_SANS_REPONSE(
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

    /** Whether what the tables propose about a refund must not even be proposed. */
    boolean isReplacing() {
        return replacing;
    }

    /** Bases that several guards share; an enum constant cannot name a constant of its own class. */
    private static final class Basis {
        static final String PRUDENCE = "Règle de prudence du service, à confirmer";
        static final String PAYMENT = "Règlement d'exécution (UE) n° 282/2011, art. 62";
        static final String REFUND = "Règlement d'exécution (UE) n° 282/2011, art. 63";
        static final String REMINDER = "Règlement d'exécution (UE) n° 282/2011, art. 62 et 63 bis";
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
