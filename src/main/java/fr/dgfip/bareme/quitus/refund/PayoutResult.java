package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** How a sum goes back to its payer. */
public record PayoutResult(
        MatchedRow row,
        @Term("Versement") PayoutMode mode,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    Payout payout() {
        Share share = (Share) row.input();
        return new Payout(share.payer(), share.amount(), mode);
    }
}
