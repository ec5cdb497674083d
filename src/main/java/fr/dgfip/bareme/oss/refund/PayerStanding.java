package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Who paid, or who asks, as far as it is known. */
public enum PayerStanding implements NamedCode {
    ASSUJETTI("L’assujetti"),
    INTERMEDIAIRE("Son intermédiaire"),
    TIERS("Un tiers"),
    INCONNU("Inconnu");

    private final String label;

    PayerStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the money came from, and may go back to, the person who files the returns. */
    boolean isConcerned() {
        return this == ASSUJETTI || this == INTERMEDIAIRE;
    }
}
