package fr.dgfip.bareme.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Starts the HTTP edge alone: a deciding made by hand, one decision type, no database. */
public class WithoutDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.devservices.enabled", "false",
                "quarkus.hibernate-orm.enabled", "false",
                "quarkus.flyway.enabled", "false",
                "quarkus.flyway.active", "false",
                "quarkus.datasource.jdbc", "false",
                "quarkus.datasource.health.enabled", "false",
                "quarkus.otel.sdk.disabled", "true",
                "quarkus.http.test-port", "0");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(HandMadeDeciding.class, TrialTypes.class);
    }
}
