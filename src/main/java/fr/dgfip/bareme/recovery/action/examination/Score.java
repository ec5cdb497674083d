package fr.dgfip.bareme.recovery.action.examination;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of one action: its parts together, never below 0 nor above 100.
 *
 * @param parts in the order of their rows
 */
public record Score(BigDecimal total, List<ScorePart> parts) {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000, 1);
    private static final BigDecimal LOWEST = BigDecimal.valueOf(0, 1);

    public Score {
        parts = List.copyOf(parts);
    }

    static Score of(List<ScorePart> parts) {
        BigDecimal sum = parts.stream().map(ScorePart::points).reduce(LOWEST, BigDecimal::add);
        return new Score(sum.max(LOWEST).min(HIGHEST), parts);
    }
}
