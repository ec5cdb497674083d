package fr.dgfip.bareme.oss.recovery;

import java.util.List;

/** A proposal against what the law holds whatever an office writes. */
public record Proposed(ProposalResult result, RecoveryFile file) {

    /** The claims the proposal is about. */
    List<ClaimResult> concerned() {
        return concerned(result.proposal(), file.claims());
    }

    static List<ClaimResult> concerned(RecoveryProposal proposal, ClaimSummary claims) {
        return switch (proposal) {
            case HAND_OVER -> claims.ready();
            case ASK_ASSISTANCE, GRANT_ASSISTANCE -> claims.eligible();
            case COMPLETE -> claims.in(stage -> stage.isIncomplete() || stage == ClaimStage.READY);
            case WAIT -> claims.in(ClaimStage::isWaiting);
            case NOT_RECOVERED -> claims.in(stage -> stage.isCollectable() || stage == ClaimStage.STAY_UNKNOWN);
            case TIME_BARRED -> claims.in(stage -> stage == ClaimStage.PRESCRIBED);
            case SUSPEND ->
                claims.ready().stream()
                        .filter(claim -> claim.facts().contest().isPending())
                        .toList();
            case NOT_ENTRUSTED -> claims.assistanceClaims().isEmpty() ? claims.ready() : claims.assistanceClaims();
            case REFUSE -> claims.ready();
            case MANUAL -> claims.results();
        };
    }

    private boolean isFrench() {
        return file.claims().frame().request().isFrench();
    }

    private boolean isEnforcing() {
        return result.proposal().isEnforcing();
    }

    /** Whether recovery would start without an enforceable title. */
    public boolean isUntitled() {
        AssistanceDocuments documents = file.claims().frame().request().knownDocuments();
        boolean titled = isFrench()
                ? concerned().stream().allMatch(claim -> claim.facts().isTitled())
                : documents.enforceableTitle().orElse(false);
        boolean instrument = !result.proposal().isAssistance()
                || documents.uniformInstrument().orElse(false);
        return isEnforcing() && !(titled && instrument);
    }

    /** Whether assistance would pass below its minimum, or without any claim to carry it. */
    public boolean isBelowMinimum() {
        return result.proposal().isAssistance() && file.claims().threshold() != ThresholdState.REACHED;
    }

    /** Whether assistance would pass without an instrument that binds both States. */
    public boolean isWithoutInstrument() {
        return result.proposal().isAssistance() && !file.facts().framework().isUsable();
    }

    /** Whether a sum that is not to be collected would be. */
    public boolean isTooSmall() {
        return isEnforcing() && isFrench() && file.claims().smallAmount() != SmallAmount.ABOVE;
    }

    /** Whether recovery would start on a prescribed claim, or one that may be. */
    public boolean isPrescribed() {
        return isEnforcing()
                && concerned().stream()
                        .anyMatch(claim -> claim.facts().prescription() == PrescriptionState.PRESCRIBED
                                || claim.facts().prescription() == PrescriptionState.UNCERTAIN);
    }

    /** Whether recovery would go on over a contestation that forbids it. */
    public boolean isContested() {
        if (result.proposal().isAssistance()) {
            return concerned().stream().map(ClaimResult::facts).anyMatch(Proposed::isUncertified);
        }
        return isEnforcing()
                && concerned().stream()
                        .map(claim -> claim.facts().contest())
                        .anyMatch(contest -> contest == ContestState.PENDING_WITH_STAY
                                || contest == ContestState.PENDING_STAY_UNKNOWN);
    }

    private static boolean isUncertified(ClaimFacts facts) {
        return facts.contest() == ContestState.PENDING_WITH_STAY
                || facts.contest().isPending()
                        && !facts.claim().pursuitCertified().orElse(false);
    }

    /** Whether a claim would be handed over before its due date, its formal notice, or while it is paid by instalments. */
    public boolean isPremature() {
        return isEnforcing()
                && isFrench()
                && concerned().stream().map(ClaimResult::facts).anyMatch(facts -> !facts.isEnforceable());
    }

    /** Whether something is refused or left without saying why, or for a reason that the facts deny. */
    public boolean isGroundless() {
        return result.proposal().isRefusal() && (result.ground().isEmpty() || isGroundDenied());
    }

    private boolean isGroundDenied() {
        return switch (result.proposal()) {
            case TIME_BARRED ->
                concerned().stream().anyMatch(claim -> claim.facts().prescription() != PrescriptionState.PRESCRIBED);
            case NOT_RECOVERED -> file.claims().smallAmount() != SmallAmount.BELOW;
            default -> false;
        };
    }

    /** Whether waiting, which nobody looks at again, would leave or lose a claim that needs more than time. */
    public boolean isIdle() {
        return result.proposal() == RecoveryProposal.WAIT
                && !file.claims().results().stream()
                        .allMatch(claim ->
                                claim.stage().isWaiting() && !claim.facts().planTooLong());
    }

    /** Whether something would be proposed for no claim at all. */
    public boolean isEmpty() {
        return concerned().isEmpty();
    }
}
