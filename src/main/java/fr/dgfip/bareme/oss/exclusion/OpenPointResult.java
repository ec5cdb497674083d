package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A point of law that is not settled, told because the answer turns on it. */
public record OpenPointResult(
        MatchedRow row,
        @Term("Remis à un agent") boolean holding,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        String otherwise = ((OpenPointFacts) row.input()).otherwise();
        return Optional.of(
                Reason.of(row, otherwise.isEmpty() ? label : label + " " + otherwise, Optional.empty(), true));
    }
}
