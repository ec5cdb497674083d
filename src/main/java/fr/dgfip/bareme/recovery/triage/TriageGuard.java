package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.kernel.NamedCode;

/** A guard rule that changed what the tables alone would have decided. No office may override it: an agent sorts the question. */
public enum TriageGuard implements NamedCode {
    GT_POLE(
            "Le pôle ne répond qu’aux services locaux, sur les impôts professionnels, et une fois ouvert.",
            "Fiche du groupe de travail du 20 novembre 2020"),
    GT_COMPLEXE(
            "Une question complexe, ou dont la complexité n’est pas connue, n’est pas renvoyée au service comme simple.",
            "Fiche du groupe de travail du 20 novembre 2020"),
    GT_HORS_DGFIP(
            "Une taxe que la DGFiP ne gère pas n’est confiée à aucun de ses services.",
            "Règle de prudence du service, à confirmer"),
    GT_SANS_DESTINATAIRE("Une question ne reste pas sans destinataire.", "CRPA, art. L. 114-2"),
    GT_TABLE_SANS_REPONSE(
            "Une table n’a pas donné une réponse et une seule : un agent décide.", "CRPA, art. L. 311-3-1");

    private final String label;
    private final String legalBasis;

    TriageGuard(String label, String legalBasis) {
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
