package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is known of the vehicle number. */
public enum VinSignal implements NamedCode {
    AUCUN("Aucun signalement"),
    DEJA_QUITUS("Quitus déjà délivré"),
    OPPOSITION("Opposition ou vol");

    private final String label;

    VinSignal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
