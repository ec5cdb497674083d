package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step of the procedure. */
public record StepResult(
        MatchedRow row,
        @Term("Étape") String label,
        @Term(value = "Délai (jours)", unit = "jours") Optional<Integer> days,
        @Term("À compter de") Optional<StepStart> start)
        implements RowOutcome, PenaltyGrounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    ProcedureStep step(PenaltyRequest request) {
        Optional<LocalDate> from = start.flatMap(day -> from(day, request));
        return new ProcedureStep(
                label,
                start,
                from,
                days,
                from.flatMap(first -> days.map(first::plusDays)),
                Optional.of(row.legalBasis()).filter(basis -> !basis.isBlank()));
    }

    private static Optional<LocalDate> from(StepStart start, PenaltyRequest request) {
        return switch (start) {
            case NOTIFICATION -> Notification.of(request);
            case NOTICE_RECEIPT -> request.formalNotice().flatMap(FormalNotice::receivedOn);
            case EXAMINATION -> Optional.of(request.asOfDate());
        };
    }
}
