package fr.dgfip.bareme.quitus.guarantee;

/**
 * How long measures last.
 *
 * @param months of a dispense
 * @param tacitRenewal whether a dispense renews itself
 * @param lead days before the end of a period on which the measure is examined again
 */
public record PeriodTerms(int months, boolean tacitRenewal, int lead) {}
