package fr.dgfip.bareme.oss.penalties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The day the last sanctions were notified, by the document that announces them or by a proposal. */
final class Notification {
    private Notification() {}

    static Optional<LocalDate> of(PenaltyRequest request) {
        Stream<LocalDate> proposals = request.supplements().stream()
                .filter(supplement -> !supplement.isCorrection())
                .map(Supplement::date);
        return Stream.concat(request.penaltiesNotifiedOn().stream(), proposals).max(Comparator.naturalOrder());
    }
}
