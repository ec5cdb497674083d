package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Code;

/** What an agent stated on a question no rule can answer. */
public enum Judgement implements Code {
    FAVORABLE("Favorable"),
    DEFAVORABLE("Défavorable"),
    NON_PORTEE("Appréciation à porter");

    private final String label;

    Judgement(String label) {
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
