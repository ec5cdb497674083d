package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Code;

/** What a payment covers of what is left to pay on the return it quotes. */
public enum Coverage implements Code {
    EXACT("Exactement"),
    PARTIEL("En partie"),
    EXCEDENTAIRE("Au-delà");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
