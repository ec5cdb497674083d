package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What is done about the payments. */
public record RefundResult(
        MatchedRow row,
        @Term("Suite") RefundAnswer answer,
        @Term("Motif de refus") Optional<RefundGround> ground,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    public boolean isRefunding() {
        return answer.isRefunding();
    }

    /** Whether it refuses without saying on what ground. */
    public boolean isGroundless() {
        return answer.isRefusal() && ground.isEmpty();
    }

    /** Whether it ends the affair without giving anything. */
    public boolean isClosing() {
        return answer.isClosing();
    }

    /** Whether sums that are to be given back would stay where they are. */
    public boolean isIdle() {
        return answer.isClosing() || answer == RefundAnswer.COMPLETER_LE_PAIEMENT;
    }
}
