package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.recovery.action.fact.ActKindFact;
import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.util.List;

/** The kinds of acts found in a file. */
public final class ActKinds {
    private ActKinds() {}

    /** Each kind once. */
    public static List<ActKindFact> of(RecoveryRequest request) {
        return request.acts().stream()
                .map(Act::kind)
                .distinct()
                .sorted()
                .map(ActKindFact::new)
                .toList();
    }
}
