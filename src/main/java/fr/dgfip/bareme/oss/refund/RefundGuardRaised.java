package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule holds the file for an agent. */
public record RefundGuardRaised(RefundGuard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
