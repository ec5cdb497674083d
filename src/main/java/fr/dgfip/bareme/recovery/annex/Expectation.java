package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a return is to be expected at all. */
public enum Expectation implements NamedCode {
    ATTENDUE("Attendue"),
    NON_ATTENDUE("Non attendue"),
    HORS_CHAMP("Hors du champ de la taxe"),
    INCONNUE("Attente non établie");

    private final String label;

    Expectation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
