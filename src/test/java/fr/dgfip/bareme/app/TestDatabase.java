package fr.dgfip.bareme.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL for the tests that run the service; its tables are emptied whenever the service starts. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(Path.of("target", "test-database"));
        Map<String, String> settings = new HashMap<>();
        settings.put("bareme.database.url", database.application().jdbcUrl());
        settings.put("bareme.database.user", database.application().user());
        settings.put("bareme.database.password", database.application().password());
        settings.put("bareme.database.owner", database.owner().user());
        settings.put("bareme.database.owner-password", database.owner().password());
        settings.put("test.administrator.user", database.administrator().user());
        settings.put("test.administrator.password", database.administrator().password());
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
