package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the dispense de caution a dispense de visa rests on is in force. */
public enum WaiverState implements NamedCode {
    AUCUNE_INDIQUEE("Aucune dispense de caution indiquée"),
    A_VENIR("Dispense de caution à venir"),
    EN_COURS("Dispense de caution en cours"),
    FINIT_AVEC_LA_PERIODE("Fin notifiée, au plus tard avec la période de visa"),
    PERIODE_ECHUE("Période échue, fin non notifiée"),
    TERMINEE("Dispense de caution retirée ou terminée");

    private final String label;

    WaiverState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the dispense de caution has begun and nobody has ended it: a period that is over renews itself. */
    public boolean isInForce() {
        return this == EN_COURS || this == PERIODE_ECHUE;
    }
}
