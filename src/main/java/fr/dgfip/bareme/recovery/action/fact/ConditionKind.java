package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What it means that a precondition fails. */
public enum ConditionKind implements NamedCode {
    NON_REUNIE("Condition non réunie"),
    INCONNUE("Information inconnue"),
    ETAPE("Étape préalable manquante"),
    RESERVE("Réserve"),
    EXCLU("Bien hors d'atteinte"),
    NON_CONFIRME("Point non confirmé");

    private final String label;

    ConditionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
