package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** A point of law that is not settled. */
public enum OpenPoint implements NamedCode {
    CENT_EUROS("Exception des soldes inférieurs au seuil"),
    WEEK_END("Échéance un samedi, un dimanche ou un jour férié"),
    DATE_DE_PAIEMENT("Date du paiement"),
    LIEU_DE_PAIEMENT("Lieu de paiement après la relance"),
    TEXTES_APPLICABLES("Textes applicables");

    private final String label;

    OpenPoint(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
