package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a request amounts to under given settings: due dates, states of the return and of the notice, parts of the VAT. Worked
 * out once, because every question asked of the tables needs it. Immutable.
 */
final class Situation {
    private final PenaltyRequest request;
    private final Settings settings;
    private final List<Part> parts;
    private final LocalDate dueDate;
    private final LocalDate paymentDue;
    private final LocalDate assessmentLimit;
    private final Optional<LocalDate> assessedOn;
    private final ReturnTiming timing;
    private final NoticeState notice;
    private final List<Arrears> arrears;

    private Situation(PenaltyRequest request, Settings settings, List<Part> parts) {
        this.request = request;
        this.settings = settings;
        this.parts = parts;
        this.dueDate = request.period().dueDate(settings.dueDay());
        this.paymentDue = settings.readings().weekendShift() ? WorkingDays.onOrAfter(dueDate) : dueDate;
        this.assessedOn = request.supplements().stream()
                .filter(supplement -> !supplement.isCorrection())
                .map(Supplement::date)
                .min(LocalDate::compareTo);
        this.timing = findTiming();
        this.assessmentLimit = findAssessmentLimit();
        this.notice = request.formalNotice().map(this::state).orElse(NoticeState.NONE);
        this.arrears = parts.stream().map(this::findArrears).toList();
    }

    static Situation of(PenaltyRequest request, Settings settings) {
        return new Situation(request, settings, Parts.of(request));
    }

    /** The same request with one open point read the other way. */
    Situation otherwise(OpenPoint point) {
        return new Situation(request, settings.under(settings.readings().otherwise(point)), parts);
    }

    /**
     * What of a part was late.
     *
     * @param amount unpaid at the end of the last day to pay; nothing while that day has not passed
     * @param tranches the same by the months it bears interest for
     */
    record Arrears(Euros amount, List<Tranche> tranches) {
        static final Arrears NONE = new Arrears(Euros.ZERO, List.of());

        int months() {
            int most = 0;
            for (Tranche tranche : tranches) {
                most = Math.max(most, tranche.months());
            }
            return most;
        }
    }

    private Arrears findArrears(Part part) {
        return isPaymentDue()
                ? new Arrears(
                        part.unpaidAt(paymentDue), part.tranches(paymentDue, request.asOfDate(), settings.rates()))
                : Arrears.NONE;
    }

    private ReturnTiming findTiming() {
        if (filedOn().isEmpty()) {
            return request.asOfDate().isAfter(dueDate) ? ReturnTiming.MISSING : ReturnTiming.NOT_YET_DUE;
        }
        if (filedOn().get().isAfter(dueDate)) {
            return ReturnTiming.LATE;
        }
        return isPaymentDue() ? ReturnTiming.TIMELY : ReturnTiming.NOT_YET_DUE;
    }

    private NoticeState state(FormalNotice letter) {
        if (!letter.isValid() || !letter.sentOn().isAfter(dueDate)) {
            return NoticeState.INVALID;
        }
        if (letter.receivedOn().isEmpty()) {
            return NoticeState.UNPROVEN;
        }
        LocalDate limit = letter.receivedOn().get().plusDays(settings.delays().noticeDays());
        if (filedOn().isPresent()) {
            return filedOn().get().isAfter(limit) ? NoticeState.EXPIRED : NoticeState.ANSWERED;
        }
        return assessedOn.orElse(request.asOfDate()).isAfter(limit) ? NoticeState.EXPIRED : NoticeState.RUNNING;
    }

    /** Whoever filed in time hid nothing of the period, whatever the request alleges. */
    private LocalDate findAssessmentLimit() {
        Settings.Delays delays = settings.delays();
        boolean hiddenActivity = hidden() == HiddenState.ESTABLISHED && isInDefault();
        int years = hiddenActivity ? delays.hiddenAssessmentYears() : delays.assessmentYears();
        return LocalDate.of(request.period().lastDay().getYear() + years, 12, 31);
    }

    PenaltyRequest request() {
        return request;
    }

    Settings settings() {
        return settings;
    }

    Readings readings() {
        return settings.readings();
    }

    List<Part> parts() {
        return parts;
    }

    /** Last day to file. */
    LocalDate dueDate() {
        return dueDate;
    }

    /** Last day to pay: the same, unless the office puts it off to a working day. */
    LocalDate paymentDue() {
        return paymentDue;
    }

    boolean isPaymentDue() {
        return request.asOfDate().isAfter(paymentDue);
    }

    Optional<LocalDate> filedOn() {
        return request.originalReturn().filedOn();
    }

    ReturnTiming timing() {
        return timing;
    }

    /** Whether the return came late or is missing. */
    boolean isInDefault() {
        return timing == ReturnTiming.LATE || timing == ReturnTiming.MISSING;
    }

    NoticeState notice() {
        return notice;
    }

    HiddenState hidden() {
        return request.hiddenActivity().state();
    }

    /** The day the first reassessment was notified. */
    Optional<LocalDate> assessedOn() {
        return assessedOn;
    }

    /** Last day on which the VAT of the period may be assessed (LPF art. L. 176). */
    LocalDate assessmentLimit() {
        return assessmentLimit;
    }

    boolean isAssessable(LocalDate day) {
        return !day.isAfter(assessmentLimit);
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

    Arrears arrears(Part part) {
        return arrears.get(parts.indexOf(part));
    }

    LocalDate reminderDay() {
        return dueDate.plusDays(settings.delays().reminderDays());
    }
}
