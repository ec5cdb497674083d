package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Code;

/** A guarantee that allows an early visa. */
public enum GuaranteeKind implements Code {
    CAUTION("Caution acceptée"),
    DISPENSE_CAUTION("Dispense de caution accordée");

    private final String label;

    GuaranteeKind(String label) {
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
