package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the outcome from the conclusions. */
public final class PenaltyOutcomes {
    private final PenaltyRequest request;
    private final Liquidation liquidation;
    private final Account account;
    private final FileFacts file;
    private final TableAnswers tables;

    private PenaltyOutcomes(
            PenaltyRequest request, Liquidation liquidation, Account account, FileFacts file, TableAnswers tables) {
        this.request = request;
        this.liquidation = liquidation;
        this.account = account;
        this.file = file;
        this.tables = tables;
    }

    public static PenaltyOutcome of(
            PenaltyRequest request, Liquidation liquidation, Account account, FileFacts file, TableAnswers tables) {
        return new PenaltyOutcomes(request, liquidation, account, file, tables).outcome();
    }

    private PenaltyOutcome outcome() {
        Answer answer = answer();
        List<ProcedureStep> steps = steps();
        return new PenaltyOutcome(
                answer,
                circuit(answer),
                file.dueDate(),
                file.paymentDue(),
                liquidation.tranches().stream()
                        .mapToInt(InterestTranche::months)
                        .max()
                        .orElse(0),
                ChargedAmounts.of(liquidation),
                account,
                file.recovery(),
                tables.only(PayeeResult.class).map(PayeeResult::payee).orElse(Payee.NONE),
                Optional.of(Recipient.MSC).filter(any -> liquidation.total().isPositive()),
                earliestEnforcement(steps),
                file.signature(),
                tables.only(ProsecutorResult.class)
                        .map(ProsecutorResult::report)
                        .orElse(ProsecutorReport.TO_CHECK),
                timeLimits(),
                liquidation.lines(),
                liquidation.tranches(),
                notDue(),
                tables.all(CorrectionResult.class).stream()
                        .map(CorrectionResult::answer)
                        .sorted(Comparator.comparing(CorrectionAnswer::reference))
                        .toList(),
                steps,
                tables.all(OpenPointResult.class).stream()
                        .map(OpenPointResult::answer)
                        .sorted(Comparator.comparing(OpenPointAnswer::point))
                        .toList());
    }

    private Answer answer() {
        return tables.isIncomplete()
                ? Answer.EXAMINE
                : tables.only(AnswerResult.class).map(AnswerResult::answer).orElse(Answer.EXAMINE);
    }

    private Circuit circuit(Answer answer) {
        boolean nothing = answer == Answer.NOTHING_DUE || answer == Answer.NOT_YET_DUE;
        return nothing && !file.held() && !tables.wantsAnAgent() ? Circuit.NONE : Circuit.AGENT;
    }

    private List<ProcedureStep> steps() {
        return tables.all(StepResult.class).stream()
                .sorted(RowOutcome.byRow())
                .map(step -> step.step(request))
                .toList();
    }

    /** No sanction on the last day of the delay that runs from its notification either (LPF art. L. 80 D). */
    private static Optional<LocalDate> earliestEnforcement(List<ProcedureStep> steps) {
        return steps.stream()
                .filter(step -> step.start().equals(Optional.of(StepStart.NOTIFICATION)))
                .flatMap(step -> step.until().stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1));
    }

    private TimeLimits timeLimits() {
        Optional<Integer> years = tables.only(PrescriptionResult.class).flatMap(PrescriptionResult::years);
        return new TimeLimits(
                file.assessmentLimit(),
                file.assessable(),
                years,
                request.recoveryNoticeOn().flatMap(title -> years.map(title::plusYears)));
    }

    /** What the tables do not charge, then what a guard rule took away. */
    private List<NotDue> notDue() {
        Stream<NotDue> refused = tables.all(PenaltyResult.class).stream()
                .filter(result -> !result.isVariant() && !result.isDue())
                .map(result -> NotDue.of(result, result.effect()));
        Stream<NotDue> struck = tables.all(PenaltyResult.class).stream()
                .filter(result -> !result.isVariant() && result.isDue() && tables.isStruck(result))
                .map(result -> NotDue.of(result, Effect.HELD));
        return Stream.concat(refused, struck)
                .sorted(Comparator.comparing(NotDue::article).thenComparing(NotDue::part))
                .toList();
    }
}
