package fr.dgfip.bareme.recovery.annex;

import java.util.Optional;

/** What the tables propose before the guard rules look at it. */
public record AnnexProposal(AnnexAnswer answer, Optional<AnnexStep> step, boolean agent) {
    public static AnnexProposal of(FollowUpResult result) {
        return new AnnexProposal(result.answer(), result.step(), result.agent());
    }

    /** Whether the person is written to now. */
    public boolean isActing() {
        return answer.isActing();
    }

    /** Whether someone is asked, now or later, for a return. */
    public boolean isAskingForReturn() {
        return (isActing() || answer == AnnexAnswer.RAPPELER_PLUS_TARD) && !isCollecting();
    }

    public boolean isCollecting() {
        return step.filter(AnnexStep.RECOUVREMENT::equals).isPresent();
    }

    public boolean isAssessing() {
        return answer == AnnexAnswer.ESCALADER
                && step.filter(AnnexStep.TAXATION_D_OFFICE::equals).isPresent();
    }

    /** Whether it says that a rule was applied. */
    public boolean isRuling() {
        return isActing() || answer == AnnexAnswer.RAPPELER_PLUS_TARD || answer == AnnexAnswer.RIEN;
    }

    public boolean isClosing() {
        return answer == AnnexAnswer.RIEN;
    }
}
