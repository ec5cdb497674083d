package fr.dgfip.bareme.recovery.triage;

import java.util.List;
import java.util.Optional;

/** Draws the outcome from the conclusions. */
public final class TriageOutcomes {
    private TriageOutcomes() {}

    /** A table gave no single answer: an agent sorts the question. */
    public static TriageOutcome unanswered() {
        return new TriageOutcome(
                TriageAnswer.INSTRUIRE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of());
    }

    /**
     * @param delays how soon the category is answered; none when nobody is to answer yet
     * @param missing what the question lacks, in any order
     * @param guards guard rules that forbid what is proposed, in any order
     */
    public static TriageOutcome decided(
            TriageRequest request,
            PhaseResult phase,
            TriageFacts facts,
            RoutingResult routing,
            List<DelayResult> delays,
            List<MissingResult> missing,
            List<TriageGuardRaised> guards) {
        boolean held = !guards.isEmpty();
        Optional<DelayResult> delay = delays.stream().findFirst().filter(any -> !held);
        return new TriageOutcome(
                held ? TriageAnswer.INSTRUIRE : routing.answer(),
                routing.destination().filter(any -> !held),
                routing.desk().filter(any -> !held),
                routing.category().filter(any -> !held),
                routing.organisation().filter(any -> !held),
                Optional.of(facts.complexity()),
                Optional.of(facts.urgent()),
                delay.map(DelayResult::priority),
                delay.flatMap(DelayResult::days)
                        .map(days -> TargetDate.of(
                                request.receivedOn(),
                                days,
                                request.knownDeadlines().next(request.receivedOn()))),
                phase.staff(),
                held || routing.agent(),
                missing.stream().map(MissingResult::element).distinct().sorted().toList());
    }
}
