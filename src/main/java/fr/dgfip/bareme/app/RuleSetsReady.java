package fr.dgfip.bareme.app;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every decision type has a usable version in force today; says which, and what it refuses to use. */
@Readiness
@Singleton
class RuleSetsReady implements HealthCheck {
    private final DecisionTypes types;
    private final RuleSetVersions versions;
    private final Clock clock;

    RuleSetsReady(DecisionTypes types, RuleSetVersions versions, Clock clock) {
        this.types = types;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        LocalDate today = LegalDay.of(clock.instant());
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Barèmes en vigueur").up();
        for (DecisionType<?, ?> type : types.all()) {
            Optional<String> inForce = inForce(type, today);
            response.withData(type.name(), inForce.orElse("aucun barème utilisable") + refused(type));
            if (inForce.isEmpty()) {
                response.down();
            }
        }
        return response.build();
    }

    private Optional<String> inForce(DecisionType<?, ?> type, LocalDate today) {
        return versions.usable(type.name(), today)
                .map(version -> "n° " + version.number() + ", applicable à partir du " + version.effectiveFrom());
    }

    private String refused(DecisionType<?, ?> type) {
        return versions.refused(type.name()).stream()
                .map(cause -> " ; " + cause.getMessage())
                .collect(Collectors.joining());
    }
}
