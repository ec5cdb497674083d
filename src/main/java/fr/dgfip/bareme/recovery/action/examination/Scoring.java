package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.Criterion;
import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.recovery.action.fact.Weight;
import fr.dgfip.bareme.recovery.action.request.Evidence;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Gives actions their scores on one file: each weight row times what it measures. */
final class Scoring {
    private static final int FINENESS = 4;
    private static final int SHOWN = 1;
    private static final int WHOLE_PERCENT = 100;
    private final FileFact file;
    private final List<Weight> weights;
    private final List<Evidence> evidence;
    private final ScoreTerms terms;

    Scoring(FileFact file, List<Weight> weights, List<Evidence> evidence, ScoreTerms terms) {
        this.file = file;
        this.weights = weights.stream().sorted(RowOutcome.byRow()).toList();
        this.evidence = evidence;
        this.terms = terms;
    }

    Score score(CatalogueEntry entry, Assessment assessment) {
        return score(entry, coverage(assessment));
    }

    /** The score the action would have if it reached enough. */
    Score fullyCovered(CatalogueEntry entry) {
        return score(entry, BigDecimal.ONE);
    }

    private Score score(CatalogueEntry entry, BigDecimal coverage) {
        return Score.of(weights.stream()
                .filter(weight -> weight.isFor(entry))
                .map(weight -> part(weight, value(weight.criterion(), entry, coverage)))
                .filter(part -> part.points().signum() != 0)
                .toList());
    }

    private static ScorePart part(Weight weight, BigDecimal value) {
        return new ScorePart(
                weight.criterion(),
                weight.label(),
                value,
                weight.points(),
                weight.points().multiply(value).setScale(SHOWN, RoundingMode.HALF_UP),
                weight.row().id(),
                weight.row().cell().address());
    }

    /** What is reached against what is owed, at most all of it. */
    static BigDecimal coverage(Assessment assessment) {
        Euros owed = assessment.base();
        if (!owed.isPositive()) {
            return BigDecimal.ZERO;
        }
        return assessment
                .reached()
                .amount()
                .divide(owed.amount(), FINENESS, RoundingMode.DOWN)
                .min(BigDecimal.ONE);
    }

    private BigDecimal value(Criterion criterion, CatalogueEntry entry, BigDecimal coverage) {
        switch (criterion) {
            case COUVERTURE:
                return coverage;
            case SUCCES:
                return fraction(entry.success());
            case RAPIDITE:
                return speed(entry.months());
            case RANG:
                return fraction(entry.rankGain());
            case URGENCE:
                return isPressing() && entry.isProtective() ? BigDecimal.ONE : BigDecimal.ZERO;
            case COUT:
                return BigDecimal.valueOf(entry.costClass());
            case PREUVES_MANQUANTES:
                return entry.heavy() ? missingEvidence(entry.code()) : BigDecimal.ZERO;
            default:
                return BigDecimal.ONE;
        }
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    private BigDecimal speed(int months) {
        if (terms.slowMonths() <= 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.ONE
                .subtract(BigDecimal.valueOf(months)
                        .divide(BigDecimal.valueOf(terms.slowMonths()), FINENESS, RoundingMode.HALF_UP))
                .max(BigDecimal.ZERO);
    }

    private boolean isPressing() {
        return file.insolvencySigns() > 0
                || file.marginMonths()
                        .filter(months -> months < terms.urgencyMonths())
                        .isPresent();
    }

    /** Completeness of the proof, where the file says it. */
    Optional<Integer> completeness(String action) {
        return evidence.stream()
                .filter(found -> found.action().equals(action))
                .map(Evidence::completeness)
                .findFirst();
    }

    private BigDecimal missingEvidence(String action) {
        int missing = WHOLE_PERCENT - completeness(action).orElse(0);
        return BigDecimal.valueOf(missing).movePointLeft(2);
    }
}
