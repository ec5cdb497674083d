package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What is done about what might go back. */
public record RefundResult(
        MatchedRow row,
        @Term("Suite") Verdict verdict,
        @Term("Motif de refus") Optional<RefusalGround> ground,
        @Term("Circuit") Circuit circuit,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    public boolean isRefunding() {
        return verdict == Verdict.RENDRE;
    }

    public boolean isIdle() {
        return verdict.isIdle();
    }

    public boolean isGroundless() {
        return verdict.isRefusal() && ground.isEmpty();
    }
}
