package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where turnover stands against the threshold. */
public enum ThresholdState implements NamedCode {
    NOT_CONCERNED("Sans seuil"),
    ABOVE("Au-dessus du seuil"),
    BELOW("Au plus égal au seuil"),
    UNKNOWN("Chiffre d'affaires non connu");

    private final String label;

    ThresholdState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
