package fr.dgfip.bareme.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.configuration.ConfigUtils;

/** The service once its port is open: the demo says how to try it and fills its journal, then all wait for the end. */
final class RunningService implements QuarkusApplication {
    private final DemoWelcome welcome;
    private final DemoPopulation population;

    RunningService(DemoWelcome welcome, DemoPopulation population) {
        this.welcome = welcome;
        this.population = population;
    }

    @Override
    public int run(String... arguments) {
        if (ConfigUtils.isProfileActive("demo")) {
            welcome.print();
            population.start();
        }
        Quarkus.waitForExit();
        return 0;
    }
}
