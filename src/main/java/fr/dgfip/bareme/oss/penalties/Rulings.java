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
        return new Rulings(
                standing(tables, PenaltyResult.class, Optional.empty()),
                reducing(standing(tables, ReductionResult.class, Optional.empty())));
    }

    /** With the other reading of a point: what it was not asked about again is as it was. */
    static Rulings otherwise(TableAnswers tables, OpenPoint point) {
        List<PenaltyResult> penalties = standing(tables, PenaltyResult.class, Optional.of(point));
        for (PenaltyResult result : standing(tables, PenaltyResult.class, Optional.empty())) {
            if (!isAskedAgain(tables.all(PenaltyResult.class), result, point)) {
                penalties.add(result);
            }
        }
        List<ReductionResult> reductions = standing(tables, ReductionResult.class, Optional.of(point));
        for (ReductionResult result : standing(tables, ReductionResult.class, Optional.empty())) {
            boolean again = tables.all(ReductionResult.class).stream()
                    .anyMatch(other -> other.variant().equals(Optional.of(point))
                            && other.part().equals(result.part()));
            if (!again) {
                reductions.add(result);
            }
        }
        return new Rulings(penalties, reducing(reductions));
    }

    private static boolean isAskedAgain(List<PenaltyResult> all, PenaltyResult result, OpenPoint point) {
        return all.stream()
                .anyMatch(other -> other.variant().equals(Optional.of(point))
                        && other.article() == result.article()
                        && other.part().equals(result.part()));
    }

    private static <T extends Ruling> List<T> standing(
            TableAnswers tables, Class<T> type, Optional<OpenPoint> variant) {
        List<T> standing = new ArrayList<>();
        for (T result : tables.all(type)) {
            if (result.variant().equals(variant) && !tables.isStruck(result)) {
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
