package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule keeps the file from the pole, whatever the table says. */
public record PoleHeld(ActionGuard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
