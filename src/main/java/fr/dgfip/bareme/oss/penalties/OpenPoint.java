package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** A point the sources leave open. */
public enum OpenPoint implements NamedCode {
    WEEKEND_SHIFT("Échéance un jour non ouvré"),
    BASE_1728("Base de la majoration de 1728"),
    BASE_1731("Base de la majoration de 1731"),
    CUMUL("Cumul de 1728 et 1731"),
    GOOD_FAITH("Présomption de bonne foi"),
    L62_WITHOUT_AUDIT("Régularisation sans vérification"),
    PAY_AFTER_60A("Paiement après le rappel de déclaration"),
    IMPUTATION("Ordre d'imputation"),
    MIN_RECOVERY("Seuil de mise en recouvrement"),
    ROUNDING("Niveau de l'arrondi");

    private final String label;

    OpenPoint(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
