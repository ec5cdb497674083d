package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What a person is told of a point of law left open. */
public record OpenPointResult(MatchedRow row, @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    OpenPoint point() {
        return ((OpenPointFacts) row.input()).point();
    }
}
