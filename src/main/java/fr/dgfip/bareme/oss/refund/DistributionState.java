package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the money of a return has been passed on to the States of consumption. */
public enum DistributionState implements NamedCode {
    SANS_OBJET("Sans objet"),
    REVERSEE("Reversée"),
    DETENUE("Encore détenue"),
    INCONNUE("On ne sait pas");

    private final String label;

    DistributionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
