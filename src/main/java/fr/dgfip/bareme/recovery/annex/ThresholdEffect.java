package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What an indicator does to a tax with a threshold. */
public enum ThresholdEffect implements NamedCode {
    HORS_CHAMP("Hors du champ de la taxe"),
    A_VERIFIER("Seuil à vérifier");

    private final String label;

    ThresholdEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
