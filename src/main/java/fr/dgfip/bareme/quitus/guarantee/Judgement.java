package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** What an agent stated on a question no rule can answer. */
public enum Judgement implements NamedCode {
    FAVORABLE("Favorable"),
    DEFAVORABLE("Défavorable"),
    NON_PORTEE("Appréciation à porter");

    private final String label;

    Judgement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
