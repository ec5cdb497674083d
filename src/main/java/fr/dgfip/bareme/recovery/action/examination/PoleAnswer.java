package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.PoleResult;
import fr.dgfip.bareme.recovery.action.fact.Route;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** Whether the national pole is called upon. */
public record PoleAnswer(
        @Term("Orientation") Route route,
        @Term("Phase") Optional<String> phase,
        @Term("Motif de l'orientation") String why) {

    static PoleAnswer of(Optional<PoleResult> result, List<PoleHeld> held) {
        if (result.isEmpty()) {
            return new PoleAnswer(Route.NONE, Optional.empty(), ActionGuard.GA_TABLE_SANS_REPONSE.label());
        }
        PoleResult found = result.get();
        return held.stream()
                .findFirst()
                .map(hold ->
                        new PoleAnswer(Route.NONE, found.phase(), hold.guard().label()))
                .orElse(new PoleAnswer(found.route(), found.phase(), found.label()));
    }
}
