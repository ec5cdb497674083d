package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Code;

/** The amount of the claims that may be joined against the minimum of assistance. */
public enum ThresholdState implements Code {
    NO_CLAIM("Aucune créance à compter"),
    BELOW("Inférieur au minimum d'assistance"),
    REACHED("Minimum d'assistance atteint");

    private final String label;

    ThresholdState(String label) {
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
