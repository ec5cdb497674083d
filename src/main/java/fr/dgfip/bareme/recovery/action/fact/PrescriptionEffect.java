package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What an action does to prescription. */
public enum PrescriptionEffect implements NamedCode {
    INTERROMPT("Interrompt la prescription"),
    JUSQU_A_LA_CLOTURE("Interrompt jusqu'à la clôture de la procédure"),
    SANS_EFFET("Sans effet sur la prescription"),
    NON_CONFIRME("Effet sur la prescription non confirmé");

    private final String label;

    PrescriptionEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
