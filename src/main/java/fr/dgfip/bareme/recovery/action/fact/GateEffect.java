package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Code;

/** What a gate does to an action. */
public enum GateEffect implements Code {
    INTERDIT("Interdit"),
    VERIFIER("Vérification propre à faire"),
    JUGE("Autorisation du juge"),
    OUVRE("Ouvre");

    private final String label;

    GateEffect(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
