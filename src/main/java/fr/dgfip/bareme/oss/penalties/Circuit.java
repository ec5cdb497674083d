package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether an agent decides. */
public enum Circuit implements NamedCode {
    NONE("Aucun"),
    AGENT("Agent");

    private final String label;

    Circuit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
