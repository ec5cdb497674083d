package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a return that came in was late. */
public enum Lateness implements NamedCode {
    A_TEMPS("Dans les temps"),
    EN_RETARD("En retard"),
    INCERTAIN("Retard incertain"),
    SANS_OBJET("Sans objet");

    private final String label;

    Lateness(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
