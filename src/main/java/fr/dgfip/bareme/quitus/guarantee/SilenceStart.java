package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** From what silence is counted. */
public enum SilenceStart implements NamedCode {
    DOSSIER_COMPLET("Dossier complet"),
    FIN_DE_PERIODE("Fin de la période en cours");

    private final String label;

    SilenceStart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
