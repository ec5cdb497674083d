package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule holds back what the tables conclude. */
public record GuaranteeGuardRaised(GuaranteeGuard guard) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(guard.reason());
    }
}
