package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** When a penalty would be incurred. */
public enum ExposureCase implements NamedCode {
    ACTUELLE("Encourue au jour de l’examen"),
    SI_MISE_EN_DEMEURE_SANS_EFFET("Si une mise en demeure reste trente jours sans effet"),
    SI_INSUFFISANCE("Si l’insuffisance de l’acompte dépasse la tolérance");

    private final String label;

    ExposureCase(String label) {
        this.label = label;
    }

    /** Whether the rate falls on the whole tax; otherwise on a part that is not known. */
    boolean isOnWholeTax() {
        return this != SI_INSUFFISANCE;
    }

    @Override
    public String label() {
        return label;
    }
}
