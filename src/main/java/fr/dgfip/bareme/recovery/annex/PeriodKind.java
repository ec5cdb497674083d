package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What kind of period is declared, seen from its two ends. */
public enum PeriodKind implements NamedCode {
    MOIS("Mois"),
    TRIMESTRE("Trimestre"),
    ANNEE_CIVILE("Année civile"),
    EXERCICE("Exercice de douze mois"),
    AUTRE("Autre période");

    private final String label;

    PeriodKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
