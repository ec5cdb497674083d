package fr.dgfip.bareme.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * A real PostgreSQL for the tests that run the service; its tables are emptied whenever the service starts. One serves the
 * whole run: each start of the service has its own class loader, so what it is reached by is kept in the system properties.
 * It ends with the process.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String PREFIX = "bareme.test-database.";

    @Override
    public Map<String, String> start() {
        Properties kept = System.getProperties();
        synchronized (kept) {
            if (kept.keySet().stream().noneMatch(name -> name.toString().startsWith(PREFIX))) {
                settings(EmbeddedDatabase.start(Path.of("target", "test-database")))
                        .forEach((name, value) -> kept.setProperty(PREFIX + name, value));
            }
            Map<String, String> settings = new HashMap<>();
            kept.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .forEach(name -> settings.put(name.substring(PREFIX.length()), kept.getProperty(name)));
            return settings;
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "bareme.database.url", database.application().jdbcUrl(),
                "bareme.database.user", database.application().user(),
                "bareme.database.password", database.application().password(),
                "bareme.database.owner", database.owner().user(),
                "bareme.database.owner-password", database.owner().password(),
                "test.administrator.user", database.administrator().user(),
                "test.administrator.password", database.administrator().password());
    }

    @Override
    public void stop() {
        // The next start of the service in this process needs it.
    }
}
