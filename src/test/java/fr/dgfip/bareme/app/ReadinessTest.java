package fr.dgfip.bareme.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.fixture.FixtureType;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadinessTest {
    @Inject
    RuleSetVersions versions;

    @Test
    void isNotReadyWhileATypeHasNoRuleSetInForce() {
        DecisionTypes types = new DecisionTypes(List.of(new FixtureType()));

        HealthCheckResponse response = new RuleSetsReady(types, versions, Clock.systemUTC()).call();

        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(response.getData()).contains(Map.of("fixture", "aucun barème utilisable"));
    }
}
