package fr.dgfip.bareme.oss.penalties;

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
    /** Under the readings of the workbook. */
    static Rulings retained(TableAnswers tables) {
        List<PenaltyGuardRaised> guards = tables.all(PenaltyGuardRaised.class);
        return new Rulings(
                standing(tables.all(PenaltyResult.class), Optional.empty(), guards),
                reducing(standing(tables.all(ReductionResult.class), Optional.empty(), guards)));
    }

    /** With the other reading of a point: what it was not asked about again is as it was. */
    static Rulings otherwise(TableAnswers tables, OpenPoint point) {
        List<PenaltyGuardRaised> guards = tables.all(PenaltyGuardRaised.class);
        return new Rulings(
                otherwise(tables.all(PenaltyResult.class), point, guards),
                reducing(otherwise(tables.all(ReductionResult.class), point, guards)));
    }

    private static <T extends Ruling> List<T> otherwise(
            List<T> results, OpenPoint point, List<PenaltyGuardRaised> guards) {
        List<T> others = standing(results, Optional.of(point), guards);
        List<T> all = new ArrayList<>(others);
        for (T result : standing(results, Optional.empty(), guards)) {
            if (others.stream().noneMatch(result::isAboutTheSame)) {
                all.add(result);
            }
        }
        return all;
    }

    private static <T extends Ruling> List<T> standing(
            List<T> results, Optional<OpenPoint> variant, List<PenaltyGuardRaised> guards) {
        List<T> standing = new ArrayList<>();
        for (T result : results) {
            if (result.variant().equals(variant)
                    && (guards.isEmpty() || guards.stream().noneMatch(guard -> guard.strikes(result)))) {
                standing.add(result);
            }
        }
        return standing;
    }

    private static List<ReductionResult> reducing(List<ReductionResult> results) {
        return results.stream().filter(ReductionResult::isReducing).toList();
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
