package fr.dgfip.bareme.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.configuration.ConfigUtils;

/** The service once its port is open: the demo says how to try it, then all wait for the end. */
final class RunningService implements QuarkusApplication {
    private final DemoWelcome welcome;

    RunningService(DemoWelcome welcome) {
        this.welcome = welcome;
    }

    @Override
    public int run(String... arguments) {
        if (ConfigUtils.isProfileActive("demo")) {
            welcome.print();
        }
        Quarkus.waitForExit();
        return 0;
    }
}
