package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.RiskBand;
import fr.dgfip.bareme.recovery.action.fact.RiskPoints;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;

/** The risk that the debt is not recovered, from 0 to 100. */
public record Risk(
        @Term("Risque") int score, @Term("Niveau de risque") RiskBand band) {
    private static final int HIGHEST = 100;

    static Risk of(List<RiskPoints> points, RiskTerms terms) {
        int sum = points.stream().mapToInt(RiskPoints::points).sum();
        int score = Math.max(0, Math.min(HIGHEST, sum));
        return new Risk(score, terms.band(score));
    }
}
