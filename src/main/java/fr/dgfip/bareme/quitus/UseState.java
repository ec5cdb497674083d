package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** Distance or hours at delivery against the limit of new vehicles. */
public enum UseState implements NamedCode {
    INFERIEUR("Inférieur à la limite"),
    EGAL("Égal à la limite"),
    SUPERIEUR("Supérieur à la limite");

    private final String label;

    UseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
