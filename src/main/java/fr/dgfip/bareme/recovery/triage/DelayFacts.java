package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides how soon a question is answered. Legal date: that of the decision. */
public record DelayFacts(
        @Term("Catégorie") Category category,
        @Term("Urgente") boolean urgent,
        @Term("Enjeu") Optional<Euros> stake) implements TableInput {
    public static DelayFacts of(RoutingResult routing, TriageFacts facts) {
        return new DelayFacts(routing.category().orElseThrow(), facts.urgent(), facts.stake());
    }
}
