package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.recovery.action.request.LocalStance;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides whether the pole is called upon. Legal date: that of the decision. */
public record RoutingFact(
        @Term("Direction") String direction,
        @Term("Position de la direction") LocalStance stance,
        @Term("Action principale lourde") Optional<Boolean> leadHeavy,
        @Term("Action lourde recommandée ou possible") boolean heavyAvailable,
        @Term("Enjeu minimal atteint") boolean stakeReached,
        @Term("Action lourde opportune") boolean opportune,
        @Term("Action à signaler à un organe") boolean organAction)
        implements TableInput {
    /** Whether the local direction has retained a heavy action and asks for the pole. */
    public boolean isTransmissible() {
        return stance == LocalStance.HEAVY_RETAINED_NEEDS_POLE && leadHeavy.orElse(false);
    }
}
