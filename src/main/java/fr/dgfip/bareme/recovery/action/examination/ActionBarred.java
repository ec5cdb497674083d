package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A guard rule holds back an action the tables would let be taken. */
public record ActionBarred(ActionGuard guard, String action) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.guard(guard.code(), action + " : " + guard.label(), guard.legalBasis()));
    }
}
