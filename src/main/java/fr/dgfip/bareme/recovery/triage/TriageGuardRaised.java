package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule forbids what the tables propose. */
public record TriageGuardRaised(TriageGuard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
