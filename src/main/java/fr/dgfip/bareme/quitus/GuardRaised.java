package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule holds the request for an agent. */
public record GuardRaised(Guard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
