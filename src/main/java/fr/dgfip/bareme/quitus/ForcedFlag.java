package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** A reason to send the request to an agent whatever its score. */
public record ForcedFlag(
        MatchedRow row,
        @Term("Drapeau") String code,
        @Term("Communicable") boolean communicable,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), communicable).withCode(code));
    }
}
