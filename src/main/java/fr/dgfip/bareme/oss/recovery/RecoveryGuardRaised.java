package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule holds back what the tables conclude. */
public record RecoveryGuardRaised(RecoveryGuard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
