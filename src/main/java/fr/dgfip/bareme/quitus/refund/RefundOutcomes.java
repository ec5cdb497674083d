package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Phase;
import fr.dgfip.bareme.quitus.PhaseResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the outcome from the conclusions. */
public final class RefundOutcomes {
    private RefundOutcomes() {}

    /** The affair is not for the national service. */
    public static RefundOutcome localChannel(PhaseResult phase) {
        return closed(RefundAnswer.AUCUNE, Optional.of(phase.phase()));
    }

    /** A table gave no single answer: an agent takes the affair. */
    public static RefundOutcome unanswered() {
        return closed(RefundAnswer.INSTRUIRE, Optional.empty());
    }

    private static RefundOutcome closed(RefundAnswer answer, Optional<Phase> phase) {
        return new RefundOutcome(
                answer,
                answer.status(answer.circuit()),
                answer.circuit(),
                phase,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * @param incidents incidents of payments, in any order
     * @param payouts how each share goes back, in any order
     * @param guards guard rules that hold the affair for an agent
     * @param today day from which delays run
     */
    public static RefundOutcome decided(
            PhaseResult phase,
            Balance balance,
            RefundProposal proposal,
            List<IncidentResult> incidents,
            List<PayoutResult> payouts,
            List<RefundGuardRaised> guards,
            LocalDate today) {
        boolean replaced = guards.stream().map(RefundGuardRaised::guard).anyMatch(RefundGuard::isReplacing);
        RefundResult result = proposal.result();
        RefundAnswer answer = replaced ? RefundAnswer.INSTRUIRE : result.answer();
        Circuit circuit = guards.isEmpty() ? proposal.circuit() : Circuit.MANUAL;
        List<Payout> sums = answer.isRefunding() ? sorted(payouts) : List.of();
        List<IncidentStep> steps = steps(incidents, today);
        return new RefundOutcome(
                answer,
                answer.status(circuit),
                circuit,
                Optional.of(phase.phase()),
                Optional.of(balance.account()),
                Optional.of(balance.refund()).filter(any -> answer.isRefunding()),
                Optional.of(balance.shortfall()).filter(Euros::isPositive),
                Optional.of(balance.collection()).filter(title -> title != CollectionTitle.SANS_OBJET),
                replaced ? Optional.empty() : result.ground(),
                balance.claimDeadline(),
                sums.stream().map(Payout::payer).distinct().toList(),
                sums,
                steps.stream().map(IncidentStep::kind).distinct().sorted().toList(),
                steps);
    }

    private static List<Payout> sorted(List<PayoutResult> payouts) {
        return payouts.stream()
                .map(PayoutResult::payout)
                .sorted(Comparator.comparing(Payout::payer).thenComparing(Payout::mode))
                .toList();
    }

    private static List<IncidentStep> steps(List<IncidentResult> incidents, LocalDate today) {
        return incidents.stream()
                .map(incident -> incident.step(today))
                .sorted(Comparator.comparing(IncidentStep::operation)
                        .thenComparing(IncidentStep::kind)
                        .thenComparing(IncidentStep::established))
                .toList();
    }
}
