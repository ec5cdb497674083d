package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a gate does to an action. */
public enum GateEffect implements NamedCode {
    INTERDIT("Interdit"),
    VERIFIER("Vérification propre à faire"),
    JUGE("Autorisation du juge"),
    OUVRE("Ouvre");

    private final String label;

    GateEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
