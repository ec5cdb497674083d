package fr.dgfip.bareme.quitus.guarantee;

/**
 * How long measures last.
 *
 * @param months of a dispense
 * @param lead days before the end of a period on which the measure is examined again
 */
public record PeriodTerms(int months, int lead) {}
