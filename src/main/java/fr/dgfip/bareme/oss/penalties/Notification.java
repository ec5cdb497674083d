package fr.dgfip.bareme.oss.penalties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The day the sanctions were notified: that of the document that announces them, or of the proposal that does. */
final class Notification {
    private Notification() {}

    static Optional<LocalDate> of(PenaltyRequest request) {
        return request.penaltiesNotifiedOn()
                .or(() -> request.supplements().stream()
                        .filter(supplement -> !supplement.isCorrection())
                        .map(Supplement::date)
                        .max(Comparator.naturalOrder()));
    }
}
