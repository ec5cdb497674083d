package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a weight is multiplied by. */
public enum Criterion implements NamedCode {
    COUVERTURE("Couverture"),
    SUCCES("Chance de succès"),
    RAPIDITE("Rapidité"),
    RANG("Gain de rang"),
    URGENCE("Urgence"),
    COUT("Classe de coût"),
    PREUVES_MANQUANTES("Preuves manquantes"),
    FORFAIT("Forfait");

    private final String label;

    Criterion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
