package fr.dgfip.bareme.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The HTTP edge with a deciding made by hand, one decision type of the tests and no shipped workbook. */
public class TrialEdge implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("bareme.shipped.folder", "target/no-workbooks", "quarkus.http.test-port", "0");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(HandMadeDeciding.class, TrialTypes.class);
    }
}
