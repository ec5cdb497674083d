package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a request amounts to under given settings: due dates, states of the return and of the notice, parts of the VAT.
 *
 * @param dueDate last day to file
 * @param paymentDue last day to pay: the same, unless the office puts it off to a working day
 */
record Situation(PenaltyRequest request, Settings settings, List<Part> parts, LocalDate dueDate, LocalDate paymentDue) {
    static Situation of(PenaltyRequest request, Settings settings) {
        return of(request, settings, Parts.of(request));
    }

    private static Situation of(PenaltyRequest request, Settings settings, List<Part> parts) {
        LocalDate due = request.period().dueDate(settings.dueDay());
        LocalDate paymentDue = settings.readings().weekendShift() ? WorkingDays.onOrAfter(due) : due;
        return new Situation(request, settings, parts, due, paymentDue);
    }

    /** The same request with one open point read the other way. */
    Situation otherwise(OpenPoint point) {
        return of(request, settings.under(settings.readings().otherwise(point)), parts);
    }

    Readings readings() {
        return settings.readings();
    }

    boolean isPaymentDue() {
        return request.asOfDate().isAfter(paymentDue);
    }

    Optional<LocalDate> filedOn() {
        return request.originalReturn().filedOn();
    }

    ReturnTiming timing() {
        if (filedOn().isEmpty()) {
            return request.asOfDate().isAfter(dueDate) ? ReturnTiming.MISSING : ReturnTiming.NOT_YET_DUE;
        }
        if (filedOn().get().isAfter(dueDate)) {
            return ReturnTiming.LATE;
        }
        return isPaymentDue() ? ReturnTiming.TIMELY : ReturnTiming.NOT_YET_DUE;
    }

    NoticeState notice() {
        return request.formalNotice().map(this::state).orElse(NoticeState.NONE);
    }

    private NoticeState state(FormalNotice notice) {
        if (!notice.isValid()) {
            return NoticeState.INVALID;
        }
        if (notice.receivedOn().isEmpty()) {
            return NoticeState.UNPROVEN;
        }
        LocalDate limit = notice.receivedOn().get().plusDays(settings.delays().noticeDays());
        if (filedOn().isPresent()) {
            return filedOn().get().isAfter(limit) ? NoticeState.EXPIRED : NoticeState.ANSWERED;
        }
        return assessedOn().orElse(request.asOfDate()).isAfter(limit) ? NoticeState.EXPIRED : NoticeState.RUNNING;
    }

    /** The day the first reassessment was notified. */
    Optional<LocalDate> assessedOn() {
        return request.supplements().stream()
                .filter(supplement -> !supplement.isCorrection())
                .map(Supplement::date)
                .min(LocalDate::compareTo);
    }

    HiddenState hidden() {
        return request.hiddenActivity().state();
    }

    /** Last day on which the VAT of the period may be assessed (LPF art. L. 176). */
    LocalDate assessmentLimit() {
        Settings.Delays delays = settings.delays();
        int years = hidden() == HiddenState.ESTABLISHED ? delays.hiddenAssessmentYears() : delays.assessmentYears();
        return LocalDate.of(request.period().lastDay().getYear() + years, 12, 31);
    }

    boolean isAssessable(LocalDate day) {
        return !day.isAfter(assessmentLimit());
    }

    /** Whether the part was corrected, or notified, while the period was open. */
    boolean isAssessable(Part part) {
        return isAssessable(part.supplement().map(Supplement::date).orElse(request.asOfDate()));
    }

    /** Last day on which the VAT of the period may be corrected at the one-stop shop (regulation 282/2011 art. 61). */
    LocalDate correctionLimit() {
        return dueDate.plusYears(settings.delays().correctionYears());
    }

    boolean isAfterFinalReturn(LocalDate day) {
        return request.originalReturn().finalReturnOn().filter(day::isAfter).isPresent();
    }

    /** Whether it is owed to France itself: assessed by it, or no longer to be corrected at the one-stop shop. */
    boolean isOwedToFrance(Part part) {
        return part.kind() == PartKind.REASSESSMENT
                || part.supplement()
                        .map(Supplement::date)
                        .filter(day -> day.isAfter(correctionLimit()) || isAfterFinalReturn(day))
                        .isPresent();
    }

    /** Whether the part belongs to what is owed: it was declared, or added while the period was open. */
    boolean isOwed(Part part) {
        return part.supplement().isPresent() ? isAssessable(part) : filedOn().isPresent();
    }

    /** What of a part was unpaid at the end of the last day to pay; nothing while that day has not passed. */
    Euros late(Part part) {
        return isPaymentDue() ? part.unpaidAt(paymentDue) : Euros.ZERO;
    }

    List<Tranche> tranches(Part part) {
        return isPaymentDue() ? part.tranches(paymentDue, request.asOfDate(), settings.rates()) : List.of();
    }

    LocalDate reminderDay() {
        return dueDate.plusDays(settings.delays().reminderDays());
    }
}
