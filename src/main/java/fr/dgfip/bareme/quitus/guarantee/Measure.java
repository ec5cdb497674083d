package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is asked of the service. */
public enum Measure implements NamedCode {
    CAUTION("Caution"),
    DISPENSE_CAUTION("Dispense de caution"),
    DISPENSE_VISA("Dispense de visa");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
