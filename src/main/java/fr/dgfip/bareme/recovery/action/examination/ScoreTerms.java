package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the workbook says of the measures scores are made of.
 *
 * @param slowMonths duration at which nothing is left of speed
 * @param urgencyMonths months before prescription from which time presses
 * @param costs what an action of class 1, 2, 3 costs; class 0 is free, a higher class costs what 3 does
 * @param netFactor how many times its cost a heavy action must bring
 * @param leastEvidence percentage of proof below which a heavy action is not opportune
 * @param lawyerThreshold amount above which a lawyer is mandatory where it depends on the amount
 */
public record ScoreTerms(
        int slowMonths,
        int urgencyMonths,
        List<Euros> costs,
        BigDecimal netFactor,
        int leastEvidence,
        Euros lawyerThreshold) {
    public ScoreTerms {
        costs = List.copyOf(costs);
    }

    Euros cost(int costClass) {
        return costClass < 1 ? Euros.ZERO : costs.get(Math.min(costClass, costs.size()) - 1);
    }
}
