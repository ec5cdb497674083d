package fr.dgfip.bareme.recovery.action.fact;

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
}
