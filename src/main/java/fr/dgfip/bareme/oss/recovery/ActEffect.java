package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether an act starts the prescription anew, at once or, for a lasting one, on a day that the request does not tell. */
public enum ActEffect implements NamedCode {
    INTERRUPTS("Interrompt"),
    LASTING("Interrompt, fin à confirmer"),
    NONE("N'interrompt pas"),
    UNCONFIRMED("Effet à confirmer");

    private final String label;

    ActEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
