package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of the guarantees read from the sheet {@code Paramètres}. */
public enum GuaranteeParameter implements ParameterKey {
    WAIVER_MONTHS("Durée d'une dispense", TermType.whole("mois")),
    EXAMINATION_LEAD("Réexamen avant la fin de la période", TermType.whole("jours")),
    REASSESSMENT_YEARS("Redressements pris en compte", TermType.whole("ans")),
    MONTHLY_RETURNS("Déclarations mensuelles exigées", TermType.whole("mois")),
    QUARTERLY_RETURNS("Déclarations trimestrielles exigées", TermType.whole("trimestres")),
    ANNUAL_RETURNS("Déclarations annuelles exigées", TermType.whole("années")),
    IMPORTS_MARK("Repère de véhicules importés vendus par an", TermType.whole("véhicules")),
    NORMAL_RATE("Taux normal de TVA", TermType.rate()),
    EXPOSURE_MONTHS("Historique de l'exposition", TermType.whole("mois")),
    GROWTH_FLOOR("Croissance prévue minimale", TermType.rate());

    private final String label;
    private final TermType type;

    GuaranteeParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}
