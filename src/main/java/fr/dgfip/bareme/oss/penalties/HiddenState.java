package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether an activity was hidden from the administration. */
public enum HiddenState implements NamedCode {
    NONE("Aucune"),
    ALLEGED("Alléguée sans preuve"),
    ESTABLISHED("Établie");

    private final String label;

    HiddenState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
