package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** Whether an agent decides. */
public enum Circuit implements Code {
    NONE("Aucun"),
    AGENT("Agent");

    private final String label;

    Circuit(String label) {
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
