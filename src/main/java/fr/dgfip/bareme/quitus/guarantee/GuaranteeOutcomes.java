package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.quitus.Circuit;
import fr.dgfip.bareme.quitus.Phase;
import fr.dgfip.bareme.quitus.PhaseResult;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.List;
import java.util.Optional;

/** Draws the outcome from the conclusions. The circuit is always an agent's. */
public final class GuaranteeOutcomes {
    private GuaranteeOutcomes() {}

    /** @param consequences in any order */
    public static GuaranteeOutcome decided(
            PhaseResult phase,
            Verdict verdict,
            ConditionSummary conditions,
            Silence silence,
            List<Consequence> consequences) {
        return outcome(
                Optional.of(phase.phase()),
                verdict,
                conditions,
                silence,
                consequences.stream().sorted(RowOutcome.byRow()).toList());
    }

    /** A table gave no single answer: an agent takes the request with nothing proposed. */
    public static GuaranteeOutcome unanswered() {
        GuaranteeProposal proposal = GuaranteeProposal.MANUEL_APPRECIATION;
        Verdict nothing = new Verdict(
                proposal, proposal.status(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return outcome(Optional.empty(), nothing, ConditionSummary.none(), Silence.unsettled(), List.of());
    }

    private static GuaranteeOutcome outcome(
            Optional<Phase> phase,
            Verdict verdict,
            ConditionSummary conditions,
            Silence silence,
            List<Consequence> consequences) {
        return new GuaranteeOutcome(
                verdict.status(),
                Circuit.MANUAL,
                phase,
                verdict.proposal(),
                verdict.ground(),
                conditions.codes(ConditionState.SATISFAITE),
                conditions.codes(ConditionState.NON_SATISFAITE),
                conditions.codes(ConditionState.A_APPRECIER),
                conditions.codes(ConditionState.NON_RENSEIGNEE),
                conditions.items(),
                conditions.facts().flatMap(ConditionFacts::caution),
                verdict.period(),
                verdict.endsOn(),
                verdict.askAgainFrom(),
                silence,
                consequences.stream().map(Consequence::code).distinct().toList(),
                consequences.stream().map(Consequence::item).toList());
    }
}
