package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have answered. No office may override it. */
public enum RegistrationGuard implements NamedCode {
    RG_QUARANTAINE(
            "Une quarantaine est en cours au début d'utilisation : rien n'est accepté, un agent décide.",
            "Règlement (UE) n° 282/2011, art. 58 ter, § 1"),
    RG_INTERMEDIAIRE(
            "La loi exige un intermédiaire et aucun n'est désigné : rien n'est accepté, un agent décide.",
            "Directive 2006/112/CE, art. 369 quaterdecies"),
    RG_PLUSIEURS_INTERMEDIAIRES(
            "Un vendeur ne peut avoir qu'un intermédiaire : rien n'est accepté, un agent décide.",
            "Directive 2006/112/CE, art. 369 quaterdecies"),
    RG_ETAT_IDENTIFICATION(
            "La France n'est pas à coup sûr l'État membre d'identification : rien n'est accepté, un agent décide.",
            "Directive 2006/112/CE, art. 358 bis, 369 bis et 369 terdecies"),
    RG_CONTROLE(
            "Un contrôle n'est pas satisfait, n'est pas renseigné ou n'a pas été fait : rien n'est accepté, un agent décide.",
            "Directive 2006/112/CE, titre XII, chapitre 6"),
    RG_REFUS_SANS_MOTIF("Un refus sans motif n'est pas proposé : un agent décide.", "CRPA, art. L. 211-2 et L. 211-5"),
    RG_DEBUT(
            "Le début d'utilisation donné par la table ne va pas avec la demande : un agent décide.",
            "Règlement (UE) n° 282/2011, art. 57 quinquies"),
    RG_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    RegistrationGuard(String label, String legalBasis) {
        this.label = label;
        this.legalBasis = legalBasis;
    }

    @Override
    public String label() {
        return label;
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
