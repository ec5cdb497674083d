package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Something about the period that a person should know. */
public record FindingResult(
        MatchedRow row,
        @Term("Agent") boolean agent,
        @Term("Constat") String label) implements RowOutcome, PenaltyGrounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }
}
