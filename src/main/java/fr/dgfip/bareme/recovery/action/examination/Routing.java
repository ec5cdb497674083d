package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.RoutingFact;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;

/** Gathers what decides whether the pole is called upon. */
public final class Routing {
    private Routing() {}

    public static RoutingFact of(RecoveryRequest request, Ranking ranking, Opportunity opportunity) {
        return new RoutingFact(
                request.direction(),
                request.localStance(),
                opportunity.leadHeavy(),
                opportunity.isHeavyAvailable(),
                opportunity.isStakeReached(),
                opportunity.isOpportune(),
                !ranking.signals().isEmpty());
    }
}
