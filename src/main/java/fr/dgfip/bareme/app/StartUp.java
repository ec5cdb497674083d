package fr.dgfip.bareme.app;

import fr.dgfip.bareme.ruleset.shipped.ShippedImport;
import fr.dgfip.bareme.ruleset.shipped.ShippedSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has the rule sets in force before the port is opened, or does not start. */
@Singleton
class StartUp {
    private final ShippedImport shipped;
    private final ShippedSettings settings;

    StartUp(ShippedImport shipped, ShippedSettings settings) {
        this.shipped = shipped;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        shipped.run(settings.folder());
    }
}
