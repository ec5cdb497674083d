package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is charged for the period, line by line.
 *
 * @param lines interest first, then the surcharges
 * @param tranches how the interest adds up
 */
public record Liquidation(List<PenaltyLine> lines, List<InterestTranche> tranches) {
    public Liquidation {
        lines = List.copyOf(lines);
        tranches = List.copyOf(tranches);
    }

    Euros total() {
        return sum(lines);
    }

    Euros interest() {
        return sum(lines.stream().filter(PenaltyLine::isInterest).toList());
    }

    Euros surcharges() {
        return sum(lines.stream().filter(line -> !line.isInterest()).toList());
    }

    Euros of(PenaltyArticle article) {
        return sum(lines.stream().filter(line -> line.article() == article).toList());
    }

    /** The total if it were rounded once instead of line by line. */
    Euros roundedOnce() {
        return Printed.charged(lines.stream().map(PenaltyLine::exact).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Euros sum(List<PenaltyLine> lines) {
        return lines.stream().map(PenaltyLine::charged).reduce(Euros.ZERO, Euros::plus);
    }
}
