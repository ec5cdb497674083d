package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have proposed. No office may override it. */
public enum GuaranteeGuard implements NamedCode {
    GG_PERSONNE_EXCLUE(
            "Rien n'est accordé à qui ne peut pas demander : un agent décide.",
            "BOI 3 L-1-99, § 29 ; BOI-TVA-SECT-70-30-20, § 10"),
    GG_SANS_DISPENSE_CAUTION(
            "Pas de dispense de visa sans dispense de caution en cours : un agent décide.",
            "BOI-TVA-SECT-70-30-30, § 10"),
    GG_CAUTION_ECHUE(
            "Une caution dont la période est échue ne se reconduit pas d'elle-même : un agent décide.",
            "BOI 3 L-1-99, § 30"),
    GG_CONDITION_NON_REMPLIE(
            "Rien n'est accordé quand une condition manque ou n'est pas renseignée : un agent décide.",
            "BOI 3 L-1-99, § 30, 41 et 42"),
    GG_REFUS_SANS_MOTIF(
            "Un refus ou un retrait sans motif n'est pas proposé : un agent décide.",
            "CRPA, art. L. 211-2 et L. 211-5"),
    GG_REFUS_APRES_ACCEPTATION(
            "Le silence a déjà valu acceptation : un refus viendrait trop tard, un agent décide.",
            "CRPA, art. L. 242-1"),
    GG_SILENCE_DOSSIER_INCOMPLET(
            "Le délai ne court pas tant que le dossier est incomplet : aucune date n'est calculée.",
            "CRPA, art. L. 114-3"),
    GG_SILENCE_PERSONNE_EXCLUE(
            "Le silence n'est pas présenté comme une acceptation à qui ne peut pas demander : un agent apprécie.",
            "BOI 3 L-1-99, § 29 ; BOI-TVA-SECT-70-30-20, § 10"),
    GG_SILENCE_SANS_DISPENSE_CAUTION(
            "Le silence n'accorde pas de dispense de visa sans dispense de caution en cours.",
            "BOI-TVA-SECT-70-30-30, § 10"),
    GG_TABLE_SANS_REPONSE(
            "Une table n'a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    GuaranteeGuard(String label, String legalBasis) {
        this.label = label;
        this.legalBasis = legalBasis;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it concerns what silence means, and leaves the proposal as it is. */
    boolean isOnSilence() {
        return this == GG_SILENCE_DOSSIER_INCOMPLET
                || this == GG_SILENCE_PERSONNE_EXCLUE
                || this == GG_SILENCE_SANS_DISPENSE_CAUTION;
    }

    Reason reason() {
        return Reason.guard(name(), label, legalBasis);
    }
}
