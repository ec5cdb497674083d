package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the tables said of each article and part under one set of readings, without what the guard rules took away.
 *
 * @param penalties one per article and part
 * @param reductions reductions of interest, one per part at most
 */
record Rulings(List<PenaltyResult> penalties, List<ReductionResult> reductions) {
    static Rulings of(
            Optional<OpenPoint> variant,
            List<PenaltyResult> penalties,
            List<ReductionResult> reductions,
            List<PenaltyGuardRaised> guards) {
        List<PenaltyResult> standing = new ArrayList<>();
        for (PenaltyResult result : penalties) {
            if (result.variant().equals(variant) && !isStruck(result, guards)) {
                standing.add(result);
            }
        }
        List<ReductionResult> reducing = new ArrayList<>();
        for (ReductionResult result : reductions) {
            if (result.isReducing() && result.variant().equals(variant) && !isStruck(result, guards)) {
                reducing.add(result);
            }
        }
        return new Rulings(standing, reducing);
    }

    private static boolean isStruck(RowOutcome result, List<PenaltyGuardRaised> guards) {
        return guards.stream().anyMatch(guard -> guard.strikes(result));
    }

    Optional<PenaltyResult> due(PenaltyArticle article, Part part) {
        for (PenaltyResult result : penalties) {
            if (result.isDue() && result.article() == article && result.part().equals(part.name())) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    Optional<ReductionResult> reduction(Part part) {
        for (ReductionResult result : reductions) {
            if (result.part().equals(part.name())) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }
}
