package fr.dgfip.bareme.recovery.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a request, its tax and its due rule together. For one decision. */
public final class Examination {
    private final AnnexRequest request;
    private final TaxResult tax;
    private final DueResult due;
    private final List<ThresholdResult> thresholds;
    private final LocalDate today;
    private final Calendar calendar;
    private final Optional<DueWindow> window;
    private final Timeline timeline;

    /** @param thresholds what the figures of the person say, in any order */
    public Examination(
            AnnexRequest request, TaxResult tax, DueResult due, List<ThresholdResult> thresholds, Delays delays) {
        this.request = request;
        this.tax = tax;
        this.due = due;
        this.thresholds = List.copyOf(thresholds);
        this.today = request.examinationDate();
        this.calendar = request.knownCalendar();
        this.window = due.rule().window(request.period(), calendar);
        this.timeline = new Timeline(
                window, request.reminder().map(Reminder::sentOn), request.formalNoticeReceivedOn(), delays);
    }

    public Situation situation() {
        return new Situation(
                window,
                timeline.next(timeline.stage(today)),
                request.filing().amount(),
                tax.knownTrigger(),
                source(),
                due.missing());
    }

    public ReminderFacts facts() {
        Filing filing = request.filing();
        return new ReminderFacts(
                tax.knownTrigger(),
                source(),
                tax.absenceIsNil(),
                tax.procedure(),
                request.obligation(),
                expectation(),
                request.knownSigns().inRegisters().orElse(false),
                filing.state(),
                filing.filedOn().isPresent(),
                lateness(),
                filing.payment(),
                filing.knownNil(),
                filing.hiddenActivity().orElse(false),
                dispense(),
                due.form(),
                due.missing(),
                window.filter(DueWindow::isExact).isPresent(),
                window.filter(DueWindow::isPostponed).isPresent(),
                calendar.importVat().orElse(false) && due.importDay().isPresent(),
                calendar.cessationDate().isPresent() && due.cessationDays().isPresent(),
                calendar.cessationDate().isPresent() && due.cessationDays().isEmpty(),
                calendar.addedMonths() > 0 && due.extensible(),
                calendar.addedMonths() > 0 && !due.extensible(),
                timeline.stage(today),
                timeline.isOld(today),
                timeline.isPremature(request.reminder().map(Reminder::sentOn)),
                timeline.isPremature(request.formalNoticeReceivedOn()),
                timeline.effect(filing.filedOn(), today),
                request.reminder().flatMap(Reminder::reply),
                request.reminder().flatMap(Reminder::replyVerified).orElse(false),
                request.reminder().filter(Reminder::isDenialVerified).isPresent());
    }

    /** The row of the due date says it for its period, or else the tax for all. */
    private Confidence source() {
        return due.confidence().orElseGet(tax::knownDue);
    }

    private Expectation expectation() {
        boolean outOfScope = thresholds.stream().anyMatch(result -> result.effect() == ThresholdEffect.HORS_CHAMP);
        return outOfScope ? Expectation.HORS_CHAMP : request.knownSigns().expectation();
    }

    private Lateness lateness() {
        if (request.filing().state() != FilingState.DEPOSEE) {
            return Lateness.SANS_OBJET;
        }
        if (request.filing().filedOn().isEmpty() || window.isEmpty()) {
            return Lateness.INCERTAIN;
        }
        LocalDate filedOn = request.filing().filedOn().get();
        if (filedOn.isAfter(window.get().to())) {
            return Lateness.EN_RETARD;
        }
        return filedOn.isAfter(window.get().from()) ? Lateness.INCERTAIN : Lateness.A_TEMPS;
    }

    /** A seasonal dispense is agreed before the period, one for a constant nil amount before the return is due. */
    private DispenseState dispense() {
        return request.dispense()
                .map(granted -> isInTime(granted) ? DispenseState.ACCORDEE : DispenseState.TARDIVE)
                .orElse(DispenseState.AUCUNE);
    }

    private boolean isInTime(Dispense granted) {
        if (granted.kind() == DispenseKind.SAISONNIERE) {
            return !granted.grantedOn().isAfter(request.period().from());
        }
        return window.filter(days -> !granted.grantedOn().isAfter(days.from())).isPresent();
    }
}
