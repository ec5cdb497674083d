package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a payment covers of what is left to pay on the return it quotes. */
public enum Coverage implements NamedCode {
    EXACT("Exactement"),
    PARTIEL("En partie"),
    EXCEDENTAIRE("Au-delà");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
