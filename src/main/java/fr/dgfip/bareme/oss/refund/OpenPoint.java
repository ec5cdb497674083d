package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** A point of law that the sources leave open. */
public enum OpenPoint implements NamedCode {
    SEUIL_DE_RESTITUTION("Seuil de restitution et article 63"),
    REPORT_AU_JOUR_OUVRE("Échéance un jour non ouvré"),
    RAPPEL_DE_DECLARATION("Paiement après le rappel de déclarer"),
    CORRECTION_COMPENSEE("Correction négative et déclaration ultérieure"),
    DATE_DU_PAIEMENT("Date du paiement"),
    PART_RAPPELEE("Paiement partiel après le rappel d’un État"),
    MOIS_DU_PAIEMENT("Intérêts moratoires : mois du paiement"),
    PART_CONSERVEE("Part conservée jusqu’en 2018");

    private final String label;

    OpenPoint(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
