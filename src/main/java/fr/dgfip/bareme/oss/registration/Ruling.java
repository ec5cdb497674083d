package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is answered to the request. */
public enum Ruling implements NamedCode {
    ACCEPT("Inscrire"),
    REFUSE("Refuser"),
    INCOMPLETE("Faire compléter"),
    MANUAL("Confier à un agent");

    private final String label;

    Ruling(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
