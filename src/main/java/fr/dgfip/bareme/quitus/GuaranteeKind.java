package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** A guarantee that allows an early visa. */
public enum GuaranteeKind implements NamedCode {
    CAUTION("Caution acceptée"),
    DISPENSE_CAUTION("Dispense de caution accordée");

    private final String label;

    GuaranteeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
