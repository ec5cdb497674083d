package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a dispense of the file does to the period. */
public enum DispenseState implements NamedCode {
    AUCUNE("Aucune dispense"),
    ACCORDEE("Accordée avant l’échéance"),
    TARDIVE("Accordée après l’échéance ou à une date incertaine");

    private final String label;

    DispenseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
