package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** How the person declares (CIBS art. D161-26). */
public enum VatRegime implements NamedCode {
    MENSUEL("Mensuel"),
    TRIMESTRIEL("Trimestriel"),
    AGRICOLE("Agricole"),
    SIMPLIFIE("Simplifié"),
    ANNUEL("Annuel, non identifié à la TVA");

    private final String label;

    VatRegime(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
