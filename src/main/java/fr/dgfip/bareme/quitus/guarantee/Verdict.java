package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.quitus.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is proposed once the guard rules have looked at it.
 *
 * @param period the period it opens or keeps
 * @param endsOn first day without the measure it takes away
 * @param askAgainFrom from when a request refused as premature may be made again, where that can be computed
 */
public record Verdict(
        GuaranteeProposal proposal,
        Status status,
        Optional<RefusalGround> ground,
        Optional<ValidityPeriod> period,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> askAgainFrom) {

    /** @param guards a guard rule on the proposal hands the request to an agent with nothing proposed */
    public static Verdict of(
            GuaranteeRequest request,
            ProposalResult result,
            ConditionSummary conditions,
            Silence silence,
            PeriodTerms terms,
            List<GuaranteeGuardRaised> guards) {
        boolean held = guards.stream().anyMatch(raised -> !raised.guard().isOnSilence());
        GuaranteeProposal proposal = held ? GuaranteeProposal.MANUEL_APPRECIATION : result.proposal();
        Periods periods = new Periods(request, terms);
        return new Verdict(
                proposal,
                proposal.status(),
                result.ground().filter(ground -> !held),
                periods.of(proposal, silence.effectiveOn().filter(day -> silence.isGranted())),
                periods.end(proposal),
                conditions
                        .facts()
                        .filter(facts -> proposal == GuaranteeProposal.REFUS_PREMATURE)
                        .flatMap(ConditionFacts::askAgainFrom));
    }
}
