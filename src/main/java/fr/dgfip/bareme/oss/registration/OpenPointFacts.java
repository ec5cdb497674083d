package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point the sources leave open, on which this answer depends. Legal date: that of the decision.
 *
 * @param point what is open
 * @param applied whether days that are no working days are moved
 */
public record OpenPointFacts(
        @Term("Point ouvert") OpenPoint point,
        @Term("Report appliqué") boolean applied) implements TableInput {

    public static List<OpenPointFacts> of(StartResult start, Verdict verdict, ReturnTerms terms) {
        return Stream.of(
                        Optional.of(OpenPoint.NOTICE_SHIFT)
                                .filter(point -> start.facts().shiftMatters()),
                        Optional.of(OpenPoint.DUE_DATE_SHIFT)
                                .filter(point -> verdict.firstReturn()
                                        .filter(due -> terms.isShiftMattering(due.period()))
                                        .isPresent()))
                .flatMap(Optional::stream)
                .map(point -> new OpenPointFacts(point, terms.shift()))
                .toList();
    }
}
