package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule hands the file to an agent. */
public record ExclusionGuardRaised(ExclusionGuard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
