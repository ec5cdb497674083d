package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** Whether an activity was hidden from the administration. */
public enum HiddenState implements Code {
    NONE("Aucune"),
    ALLEGED("Alléguée sans preuve"),
    ESTABLISHED("Établie");

    private final String label;

    HiddenState(String label) {
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
