package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** How often the applicant files VAT returns. */
public enum FilingRegime implements NamedCode {
    MENSUEL("Déclarations mensuelles"),
    TRIMESTRIEL("Déclarations trimestrielles"),
    SIMPLIFIE("Régime simplifié, déclaration annuelle"),
    FRANCHISE("Franchise en base"),
    NON_ASSUJETTI("Personne non assujettie");

    private final String label;

    FilingRegime(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
