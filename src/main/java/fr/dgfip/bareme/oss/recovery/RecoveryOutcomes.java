package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws the outcome from the conclusions. */
public final class RecoveryOutcomes {
    private RecoveryOutcomes() {}

    /** @param found in any order */
    public static RecoveryOutcome decided(Verdict verdict, List<StepResult> found) {
        ClaimSummary claims = verdict.file().claims();
        RecoveryTerms terms = claims.frame().terms();
        List<ConditionItem> conditions = verdict.file().items();
        List<StepItem> steps =
                found.stream().sorted(RowOutcome.byRow()).map(StepResult::item).toList();
        return new RecoveryOutcome(
                verdict.proposal(),
                verdict.ground(),
                verdict.service(),
                Optional.of(claims.frame().framework()),
                verdict.concerned().stream()
                        .map(result -> result.claim().reference())
                        .toList(),
                verdict.amount(),
                ClaimSummary.total(claims.results()),
                claims.frame().request().isFrench() ? claims.collectable() : Euros.ZERO,
                claims.collectableComputation(),
                Optional.of(terms.minimum())
                        .filter(any -> claims.frame().request().isFrench()),
                claims.assistanceTotal(),
                claims.assistanceComputation(),
                Optional.of(terms.assistanceMinimum()),
                codes(conditions, ConditionState.MET),
                codes(conditions, ConditionState.NOT_MET),
                codes(conditions, ConditionState.TO_JUDGE),
                codes(conditions, ConditionState.UNKNOWN),
                conditions,
                claims.results().stream()
                        .map(result -> ClaimItem.of(result, verdict))
                        .toList(),
                interestFrom(verdict),
                steps.stream().anyMatch(step -> step.code() == StepCode.PRECAUTIONARY_MEASURES),
                steps.stream().map(StepItem::code).distinct().toList(),
                steps);
    }

    /** Interest on the claim of another State runs here from the day its request is received (LPF art. L. 283 C, II). */
    private static Optional<LocalDate> interestFrom(Verdict verdict) {
        return verdict.frame()
                .request()
                .requestReceivedOn()
                .filter(day -> verdict.proposal() == RecoveryProposal.GRANT_ASSISTANCE);
    }

    private static List<ConditionCode> codes(List<ConditionItem> conditions, ConditionState state) {
        return conditions.stream()
                .filter(condition -> condition.state() == state)
                .map(ConditionItem::code)
                .distinct()
                .toList();
    }

    /** A table gave no single answer: an agent takes the file with nothing proposed. */
    public static RecoveryOutcome unanswered(RecoveryRequest request) {
        return new RecoveryOutcome(
                RecoveryProposal.MANUAL,
                Optional.empty(),
                Service.OSS_OFFICE,
                Optional.empty(),
                request.claims().stream().map(Claim::reference).toList(),
                Euros.ZERO,
                request.claims().stream().map(Claim::total).reduce(Euros.ZERO, Euros::plus),
                Euros.ZERO,
                Optional.empty(),
                Optional.empty(),
                Euros.ZERO,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of());
    }
}
