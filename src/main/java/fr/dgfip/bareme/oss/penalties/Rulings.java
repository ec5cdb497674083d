package fr.dgfip.bareme.oss.penalties;

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
        return new Rulings(
                penalties.stream()
                        .filter(result -> result.variant().equals(variant))
                        .filter(result -> guards.stream().noneMatch(guard -> guard.strikes(result)))
                        .toList(),
                reductions.stream()
                        .filter(result ->
                                result.isReducing() && result.variant().equals(variant))
                        .filter(result -> guards.stream().noneMatch(guard -> guard.strikes(result)))
                        .toList());
    }

    Optional<PenaltyResult> due(PenaltyArticle article, Part part) {
        return penalties.stream()
                .filter(result -> result.isDue()
                        && result.article() == article
                        && result.part().equals(part.name()))
                .findFirst();
    }

    Optional<ReductionResult> reduction(Part part) {
        return reductions.stream()
                .filter(result -> result.part().equals(part.name()))
                .findFirst();
    }
}
