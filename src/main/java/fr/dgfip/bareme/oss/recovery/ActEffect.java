package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Code;

/** Whether an act starts the prescription anew. */
public enum ActEffect implements Code {
    INTERRUPTS("Interrompt"),
    NONE("N'interrompt pas"),
    UNCONFIRMED("Effet à confirmer");

    private final String label;

    ActEffect(String label) {
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
