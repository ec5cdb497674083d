package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the outcome from the conclusions. */
public final class ExclusionOutcomes {
    private ExclusionOutcomes() {}

    /** A table gave no single answer: an agent takes the file. */
    public static ExclusionOutcome unanswered(Examined examined, SituationFacts facts) {
        return outcome(ExclusionAnswer.INSTRUIRE, Optional.empty(), examined, facts, true, List.of(), List.of());
    }

    /**
     * @param reminders what the reminders say, in any order
     * @param points points of law that are not settled, in any order
     * @param steps steps of the procedure, in any order
     * @param guarded whether a guard rule forbids what is proposed
     */
    public static ExclusionOutcome decided(
            ExclusionRequest request,
            ExclusionProposal proposal,
            SituationFacts facts,
            List<ReminderResult> reminders,
            List<OpenPointResult> points,
            List<StepResult> steps,
            boolean guarded) {
        ExclusionAnswer answer =
                guarded ? ExclusionAnswer.INSTRUIRE : proposal.result().answer();
        boolean held = !answer.isAutomatic() || points.stream().anyMatch(OpenPointResult::holding);
        Set<Informed> informed = EnumSet.noneOf(Informed.class);
        if (!guarded) {
            informed.add(proposal.result().informed());
        }
        reminders.forEach(reminder -> informed.add(reminder.informed()));
        return outcome(
                answer,
                guarded ? Optional.empty() : Optional.of(proposal),
                proposal.examined(),
                facts,
                held,
                StatesToInform.of(request, informed),
                guarded ? List.of() : sorted(steps));
    }

    private static List<ProcedureStep> sorted(List<StepResult> steps) {
        return steps.stream().sorted(RowOutcome.byRow()).map(StepResult::step).toList();
    }

    private static ExclusionOutcome outcome(
            ExclusionAnswer answer,
            Optional<ExclusionProposal> proposal,
            Examined examined,
            SituationFacts facts,
            boolean held,
            List<MemberState> informed,
            List<ProcedureStep> steps) {
        boolean counted = examined.failure() != FailureState.NON_EXAMINEE;
        List<Reminder> reminders = examined.reminders();
        return new ExclusionOutcome(
                answer,
                held,
                proposal.flatMap(one -> one.result().ground()),
                facts.grounds().stream().map(GroundFound::ground).toList(),
                examined.cases(),
                examined.failure(),
                Optional.of(examined.returnRun()).filter(any -> counted),
                Optional.of(examined.paymentRun()).filter(any -> counted),
                examined.hundredEuroRule(),
                examined.otherRuleChanges(),
                reminders.stream().map(Reminder::kind).distinct().sorted().toList(),
                reminders.stream()
                        .flatMap(one -> one.period().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                reminders.stream().map(Reminder::reminderDue).min(Comparator.naturalOrder()),
                reminders.stream().map(Reminder::overdueDays).max(Comparator.naturalOrder()),
                examined.nextReview(),
                Optional.of(examined.sentOn()).filter(any -> answer.isExcluding()),
                proposal.flatMap(ExclusionProposal::effectiveOn),
                proposal.flatMap(ExclusionProposal::numberValidUntil),
                proposal.flatMap(ExclusionProposal::quarantine),
                informed,
                examined.missing(),
                reminders,
                examined.periods(),
                steps);
    }
}
