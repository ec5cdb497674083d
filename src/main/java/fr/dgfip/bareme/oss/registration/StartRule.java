package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** From which day a scheme is used. */
public enum StartRule implements NamedCode {
    NEXT_QUARTER("Premier jour du trimestre suivant"),
    FIRST_SUPPLY("Date de la première opération"),
    NUMBER_DATE("Jour d'attribution du numéro"),
    TO_JUDGE("À apprécier par un agent");

    private final String label;

    StartRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
