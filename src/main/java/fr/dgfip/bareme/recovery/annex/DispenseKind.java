package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why no nil return is asked for. */
public enum DispenseKind implements NamedCode {
    SAISONNIERE("Dispense saisonnière"),
    NEANT_CONSTANT("Dispense pour montant nul constant");

    private final String label;

    DispenseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
