package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What a past exclusion does to the request, by the row that says so. */
public record ExclusionResult(
        MatchedRow row,
        @Term("Effet") QuarantineEffect effect,
        @Term("Motif") String label) implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    ExclusionFacts facts() {
        return (ExclusionFacts) row.input();
    }
}
