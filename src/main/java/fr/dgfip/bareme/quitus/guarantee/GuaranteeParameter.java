package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;

/** What the rules of the guarantees read from the sheet {@code Paramètres}. */
public enum GuaranteeParameter implements ParameterKey {
    WAIVER_MONTHS("Durée d'une dispense", whole("mois")),
    TACIT_RENEWAL("Tacite reconduction d'une dispense", new TermType.YesNo()),
    EXAMINATION_LEAD("Réexamen avant la fin de la période", whole("jours")),
    REASSESSMENT_YEARS("Redressements pris en compte", whole("ans")),
    MONTHLY_RETURNS("Déclarations mensuelles exigées", whole("mois")),
    QUARTERLY_RETURNS("Déclarations trimestrielles exigées", whole("trimestres")),
    ANNUAL_RETURNS("Déclarations annuelles exigées", whole("années")),
    IMPORTS_MARK("Repère de véhicules importés vendus par an", whole("véhicules")),
    NORMAL_RATE("Taux normal de TVA", rate()),
    EXPOSURE_MONTHS("Historique de l'exposition", whole("mois")),
    GROWTH_FLOOR("Croissance prévue minimale", rate());

    private final String label;
    private final TermType type;

    GuaranteeParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    private static TermType whole(String unit) {
        return new TermType.Decimal(Integer.class, 0, unit);
    }

    private static TermType rate() {
        return new TermType.Decimal(BigDecimal.class, 2, "%");
    }

    @Override
    public String code() {
        return name();
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
