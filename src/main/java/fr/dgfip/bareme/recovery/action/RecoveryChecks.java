package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.util.List;

/** What contradicts itself in a debtor's file. One of its kind per request. */
final class RecoveryChecks {
    RecoveryChecks(RecoveryRequest request) {}

    List<RequestProblem> problems() {
        return List.of();
    }
}
