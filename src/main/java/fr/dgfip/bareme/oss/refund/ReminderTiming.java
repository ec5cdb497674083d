package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** A payment and the reminder of the State whose share it would settle. */
public enum ReminderTiming implements NamedCode {
    AUCUN("Aucun rappel"),
    AVANT_RAPPEL("Payé avant le rappel de l’État"),
    JOUR_DU_RAPPEL("Payé le jour du rappel de l’État"),
    APRES_RAPPEL("Payé après le rappel de l’État"),
    APRES_RAPPEL_FRANCAIS("Payé après le rappel français de déclarer");

    private final String label;

    ReminderTiming(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the State of consumption itself has asked for the money, or may have before it came. */
    boolean isBarred() {
        return this == JOUR_DU_RAPPEL || this == APRES_RAPPEL;
    }
}
