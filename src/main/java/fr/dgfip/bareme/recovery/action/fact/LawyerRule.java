package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a lawyer is mandatory. */
public enum LawyerRule implements NamedCode {
    NON("Sans avocat obligatoire"),
    OUI("Avocat obligatoire"),
    AU_DELA_DU_SEUIL("Avocat au-delà du seuil");

    private final String label;

    LawyerRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** @param threshold amount above which a lawyer is mandatory where it depends on the amount */
    public boolean isMandatory(Euros stake, Euros threshold) {
        return this == OUI || this == AU_DELA_DU_SEUIL && stake.compareTo(threshold) > 0;
    }
}
