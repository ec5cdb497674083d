package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Series of the foreign plates. */
public enum PlateSeries implements NamedCode {
    NORMALE("Série normale"),
    TRANSIT("Transit"),
    EXPORT("Export"),
    GARAGE("Garage");

    private final String label;

    PlateSeries(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
