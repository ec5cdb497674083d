package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** How a due date is computed. */
public enum DueForm implements NamedCode {
    JOURS("Jours d’un mois"),
    JOUR_OUVRE("Rang d’un jour ouvré après le premier du mois"),
    DATE_DU_RESULTAT("Date de la déclaration de résultat"),
    SANS_OBJET("Rien à déclarer pour cette période"),
    INCONNUE("Échéance non connue");

    private final String label;

    DueForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
