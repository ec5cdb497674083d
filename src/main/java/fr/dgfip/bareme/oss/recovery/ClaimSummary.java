package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All claims of a request, where each stands and which conditions of assistance it meets.
 *
 * @param results in the order of the request
 * @param conditions in the order of the claims, then of the table
 */
public record ClaimSummary(
        RecoveryFrame frame, List<ClaimResult> results, List<ClaimCondition> conditions, List<ClaimBasis> bases) {
    private static final Set<ConditionCode> OF_FRENCH_CLAIMS =
            Set.of(ConditionCode.A02, ConditionCode.A03, ConditionCode.A05);
    private static final Set<ConditionCode> OF_FOREIGN_CLAIMS =
            Set.of(ConditionCode.A02, ConditionCode.A03, ConditionCode.A04, ConditionCode.A05);

    public ClaimSummary {
        results = results.stream()
                .sorted(Comparator.comparingInt(
                        result -> result.facts().dueClaim().index()))
                .toList();
        conditions = conditions.stream()
                .sorted(Comparator.<ClaimCondition>comparingInt(condition ->
                                condition.facts().claim().dueClaim().index())
                        .thenComparingInt(condition -> condition.row().cell().row()))
                .toList();
        bases = List.copyOf(bases);
    }

    boolean any(Predicate<ClaimStage> wanted) {
        return results.stream().anyMatch(result -> wanted.test(result.stage()));
    }

    List<ClaimResult> in(Predicate<ClaimStage> wanted) {
        return results.stream().filter(result -> wanted.test(result.stage())).toList();
    }

    List<ClaimResult> ready() {
        return in(stage -> stage == ClaimStage.READY);
    }

    /** The ready claims that no condition of their own keeps from assistance. */
    List<ClaimResult> eligible() {
        return ready().stream().filter(this::isEligible).toList();
    }

    /** A French claim lacks at most documents that are for France itself to draw up. */
    private boolean isEligible(ClaimResult result) {
        Set<ConditionCode> required = frame.request().isFrench() ? OF_FRENCH_CLAIMS : OF_FOREIGN_CLAIMS;
        return required.stream()
                .allMatch(code -> worst(List.of(result), code)
                        .filter(ConditionState.MET::equals)
                        .isPresent());
    }

    /** A condition of the claims as the proposal reads it: met as soon as one claim meets all of its own. */
    Optional<ConditionState> state(ConditionCode code) {
        List<ClaimResult> eligible = eligible();
        return worst(eligible.isEmpty() ? ready() : eligible, code);
    }

    private Optional<ConditionState> worst(List<ClaimResult> claims, ConditionCode code) {
        return conditions.stream()
                .filter(condition -> condition.code() == code)
                .filter(condition -> claims.stream()
                        .anyMatch(result -> result.facts() == condition.facts().claim()))
                .map(ClaimCondition::state)
                .max(Comparator.naturalOrder());
    }

    /** Whether another State may refuse a ready claim for its age. */
    boolean isAged() {
        return conditions.stream()
                .anyMatch(condition -> condition.state() == ConditionState.TO_JUDGE
                        && (condition.code() == ConditionCode.A02 || condition.code() == ConditionCode.A03));
    }

    Euros collectable() {
        return total(in(ClaimStage::isCollectable));
    }

    /** What counts against the minimum of assistance: what France may ask for, or all that is asked of it. */
    Euros assistanceTotal() {
        return total(assistanceClaims());
    }

    List<ClaimResult> assistanceClaims() {
        return frame.request().isFrench() ? eligible() : results;
    }

    Optional<String> collectableComputation() {
        return frame.request().isFrench() ? Optional.of(inWords(in(ClaimStage::isCollectable))) : Optional.empty();
    }

    Optional<String> assistanceComputation() {
        return isReady() && frame.framework().isPossible()
                ? Optional.of(inWords(assistanceClaims()))
                : Optional.empty();
    }

    private static String inWords(List<ClaimResult> claims) {
        return Computed.sum(
                claims.stream().map(result -> result.claim().total()).toList(), total(claims));
    }

    static Euros total(List<ClaimResult> claims) {
        return claims.stream().map(result -> result.claim().total()).reduce(Euros.ZERO, Euros::plus);
    }

    ThresholdState threshold() {
        List<ClaimResult> claims = assistanceClaims();
        if (claims.isEmpty()) {
            return ThresholdState.NO_CLAIM;
        }
        return reaches(total(claims)) ? ThresholdState.REACHED : ThresholdState.BELOW;
    }

    /** Exactly the minimum is enough (LPF art. L. 283 C, I). */
    private boolean reaches(Euros amount) {
        return amount.compareTo(frame.terms().assistanceMinimum()) >= 0;
    }

    /** Whether only adding claims up reaches the minimum. */
    boolean isJoiningDecisive() {
        return threshold() == ThresholdState.REACHED
                && assistanceClaims().stream()
                        .noneMatch(result -> reaches(result.claim().total()));
    }

    public boolean isReady() {
        return !ready().isEmpty();
    }

    /** Only more than the minimum is collected (CGI art. 1724 A). */
    SmallAmount smallAmount() {
        Euros sure = collectable();
        Euros atMost = sure.plus(total(in(stage -> stage == ClaimStage.STAY_UNKNOWN)));
        if (!atMost.isPositive()) {
            return SmallAmount.NONE;
        }
        if (sure.compareTo(frame.terms().minimum()) > 0) {
            return SmallAmount.ABOVE;
        }
        return atMost.compareTo(frame.terms().minimum()) > 0 ? SmallAmount.OPEN : SmallAmount.BELOW;
    }
}
