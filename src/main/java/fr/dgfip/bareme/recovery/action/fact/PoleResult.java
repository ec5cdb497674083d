package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Whether the pole is called upon. */
public record PoleResult(
        MatchedRow row,
        @Term("Orientation") Route route,
        @Term("Phase") Optional<String> phase,
        @Term("Motif") String label,
        @Term("Point non confirmé") Optional<String> openPoint)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    public boolean isTransmitting() {
        return route == Route.TRANSMIT;
    }
}
