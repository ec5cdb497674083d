package fr.dgfip.bareme.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Accounts beside those of the demo, whose name is their password, and a body timeout that a test can wait for. */
public final class HttpTestSettings implements QuarkusTestResourceLifecycleManager {
    static final List<String> CALLERS = List.of("caller", "caller2", "caller3", "caller4", "caller5");
    static final String WITHOUT_ROLE = "nobody";
    private static final String ACCOUNTS = "quarkus.security.users.embedded.";

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        CALLERS.stream().skip(1).forEach(name -> {
            settings.put(ACCOUNTS + "users." + name, name);
            settings.put(ACCOUNTS + "roles." + name, "caller");
        });
        settings.put(ACCOUNTS + "users." + WITHOUT_ROLE, WITHOUT_ROLE);
        // Long enough for a busy machine to send any body of the tests
        settings.put("quarkus.http.read-timeout", "3s");
        return settings;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
