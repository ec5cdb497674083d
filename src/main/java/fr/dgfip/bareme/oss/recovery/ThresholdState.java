package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** The amount of the claims that may be joined against the minimum of assistance. */
public enum ThresholdState implements NamedCode {
    NO_CLAIM("Aucune créance à compter"),
    BELOW("Inférieur au minimum d'assistance"),
    REACHED("Minimum d'assistance atteint");

    private final String label;

    ThresholdState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
