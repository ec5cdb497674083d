package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is held against the person who declared too little. */
public enum Faith implements NamedCode {
    PRESUMED("Bonne foi présumée"),
    DELIBERATE("Manquement délibéré"),
    FRAUD("Manœuvres frauduleuses ou abus de droit");

    private final String label;

    Faith(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
