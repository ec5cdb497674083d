package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.ClaimFact;
import fr.dgfip.bareme.recovery.action.fact.DateOrigin;
import fr.dgfip.bareme.recovery.action.fact.GateRaised;
import java.util.Optional;

/** How many days a gate still stays shut, where it tells: a period must be over, so that what it holds up opens the day after. */
final class Terms {
    private Terms() {}

    /** Days from the examination to the day the gate opens; empty when nothing says when. */
    static Optional<Integer> until(GateRaised gate) {
        return gate.days().flatMap(days -> elapsed(gate).map(passed -> days + 1 - passed));
    }

    private static Optional<Integer> elapsed(GateRaised gate) {
        ClaimFact claim = gate.claim();
        if (gate.origin() == DateOrigin.RELANCE) {
            return claim.reminderDays();
        }
        if (gate.origin() == DateOrigin.DATE_LIMITE) {
            return claim.dueDays();
        }
        return gate.origin() == DateOrigin.MISE_EN_DEMEURE ? claim.medDays() : Optional.empty();
    }
}
