package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.ReturnPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One file under examination. Lives within one rule; what it yields are facts. */
public final class Examination {
    private final ExclusionRequest request;
    private final Map<ReturnPeriod, Integer> dueDays;
    private final Terms terms;
    private final Assessment assessment;
    private final GroundsFound grounds;
    private final Optional<VoluntaryExit> exit;

    /** @param dueDays day limit of each period of {@link #periodsWithDueDay} */
    public Examination(ExclusionRequest request, Map<ReturnPeriod, Integer> dueDays, Terms terms) {
        this.request = request;
        this.dueDays = dueDays;
        this.terms = terms;
        this.assessment = Assessment.of(request, dueDays, terms);
        this.grounds = new GroundsFound(request, assessment, terms);
        this.exit = grounds.exit();
    }

    /** The periods whose day limit is to be looked up. */
    public static List<ReturnPeriod> periodsWithDueDay(ExclusionRequest request) {
        return PeriodList.withDueDay(request);
    }

    public SituationFacts situation() {
        Failures failures = assessment.failures();
        return new SituationFacts(
                request.question(),
                request.subject(),
                request.scheme(),
                request.msi() == MemberState.FR,
                !assessment.missing().isEmpty(),
                failures.state(),
                failures.established().contains(FailureKind.DECLARATION),
                failures.established().contains(FailureKind.PAIEMENT),
                assessment.recordsState(),
                request.atFault(),
                request.move().isPresent(),
                request.has(EventKind.CONDITIONS_PERDUES),
                request.has(EventKind.FIN_DECLAREE),
                request.events().stream().anyMatch(event -> event.kind().isOfIntermediary()),
                grounds.activity(),
                exit.map(one -> one.state(request.sentOn())).orElse(ExitState.AUCUNE),
                request.has(EventKind.AUTRE_MANQUEMENT),
                !assessment.reminders().isEmpty(),
                assessment.nextReview().isPresent(),
                assessment.missing(),
                FailureWords.of(assessment, terms),
                grounds.all());
    }

    /** One fact for each kind of reminder that is to be sent. */
    public List<ReminderFacts> reminders() {
        return Stream.of(ReminderKind.values())
                .map(kind -> assessment.reminders().stream()
                        .filter(reminder -> reminder.kind() == kind)
                        .toList())
                .filter(reminders -> !reminders.isEmpty())
                .map(reminders -> ReminderFacts.of(
                        reminders.get(0).kind(), reminders, terms.readings().place()))
                .toList();
    }

    /** The points of law on which the answer turns; in the file of another State we read nothing. */
    public List<OpenPointFacts> openPoints() {
        if (request.msi() != MemberState.FR) {
            return List.of();
        }
        List<OpenPointFacts> points = new ArrayList<>();
        for (OpenPoint point : OpenPoint.values()) {
            String reading = terms.readings().inWords(point);
            Readings other = terms.readings().other(point);
            if (point == OpenPoint.TEXTES_APPLICABLES) {
                points.add(new OpenPointFacts(point, reading, Optional.empty(), ""));
            } else if (mayMatter(point)) {
                assessment
                        .difference(under(other))
                        .map(found -> new OpenPointFacts(
                                point,
                                reading,
                                Optional.of(found.stake()),
                                "Avec l'autre lecture (« " + other.inWords(point) + " ») : " + found.words() + "."))
                        .ifPresent(points::add);
            }
        }
        return points;
    }

    /** Spares assessing a file under a reading that cannot touch it. */
    private boolean mayMatter(OpenPoint point) {
        return switch (point) {
            case CENT_EUROS -> assessment.periods().stream().anyMatch(period -> period.fails(FailureKind.PAIEMENT));
            case DATE_DE_PAIEMENT ->
                request.payments().stream()
                        .anyMatch(payment -> payment.orderedOn().isPresent());
            case LIEU_DE_PAIEMENT ->
                !request.payments().isEmpty()
                        && request.periods().stream()
                                .anyMatch(period -> period.returnReminderOn().isPresent());
            case WEEK_END, TEXTES_APPLICABLES -> true;
        };
    }

    private Assessment under(Readings other) {
        return Assessment.of(request, dueDays, terms.with(other));
    }

    public Examined examined() {
        boolean exception = assessment.failures().exceptionExamined();
        return new Examined(
                assessment.failures().restsOn(Examined.REMINDERS_REQUIRED)
                        || assessment.recordsState() == RecordsState.NON_FOURNIS,
                !assessment.missing().isEmpty(),
                request.atFault(),
                request.sentOn(),
                request.move().map(StatusEvent::day),
                exit.map(VoluntaryExit::effectiveOn),
                assessment.cases(),
                assessment.failures().state(),
                assessment.failures().returnRun(),
                assessment.failures().paymentRun(),
                Optional.of(terms.readings().smallBalances()).filter(any -> exception),
                exception ? Optional.of(otherBalancesChange()) : Optional.empty(),
                assessment.reminders(),
                assessment.nextReview(),
                assessment.missing(),
                assessment.periods().stream()
                        .limit(Examined.PERIODS_SHOWN)
                        .map(PeriodFinding::of)
                        .toList());
    }

    private boolean otherBalancesChange() {
        Assessment other = under(terms.readings().other(OpenPoint.CENT_EUROS));
        return !assessment.failures().amountsTo(other.failures());
    }
}
