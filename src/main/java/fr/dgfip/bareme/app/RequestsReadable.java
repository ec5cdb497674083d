package fr.dgfip.bareme.app;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.RequestReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Prepares the reading of every decision type before the first call; a request that cannot be read stops the start. */
@ApplicationScoped
class RequestsReadable {
    void prepare(@Observes StartupEvent start, DecisionTypes types) {
        types.all().forEach(RequestReader::prepare);
    }
}
