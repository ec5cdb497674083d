package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the time to answer runs. */
public enum FilingState implements NamedCode {
    INCOMPLET("Dossier incomplet"),
    A_VERIFIER("Dit complet, renseignements manquants"),
    COMPLET("Dossier complet");

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
