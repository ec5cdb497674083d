package fr.dgfip.bareme.app;

import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Population;
import fr.dgfip.bareme.journal.JournalReader;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills the journal of a demonstration in the background, with the populations of the installed types. */
@Singleton
class DemoPopulation {
    /** What is under way at the end of the service is recorded well within. */
    private static final int STOP_MILLIS = 5_000;

    private final List<PopulationFill> fills;
    private final int size;
    private final Thread thread = new Thread(this::fill, "population");

    /** @param size requests of each population; 0 for none */
    DemoPopulation(
            DecisionTypes types,
            Deciding deciding,
            JournalReader journal,
            @ConfigProperty(name = "bareme.demo.population", defaultValue = "0") int size) {
        this.size = size;
        this.fills = size > 0 ? fills(types, deciding, journal) : List.of();
    }

    private static List<PopulationFill> fills(DecisionTypes types, Deciding deciding, JournalReader journal) {
        return ServiceLoader.load(Population.class, Population.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(
                        population -> types
                                .find(population.type())
                                .map(type -> new PopulationFill(deciding, journal, type, population))
                                .stream())
                .toList();
    }

    /** One thread of least priority: people who call come first. */
    void start() {
        if (size > 0) {
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void fill() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            fills.forEach(fill -> fill.run(size, out::println));
        } catch (RuntimeException e) {
            Logger.getLogger(DemoPopulation.class).error("La population de démonstration n'est pas complète", e);
        }
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        fills.forEach(PopulationFill::stop);
        thread.join(STOP_MILLIS);
    }
}
