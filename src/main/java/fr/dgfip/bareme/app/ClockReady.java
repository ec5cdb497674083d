package fr.dgfip.bareme.app;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when this machine's clock is that of the database: at a wrong time nothing may be decided. */
@Readiness
@Singleton
class ClockReady implements HealthCheck {
    private final DatabaseClock clock;

    ClockReady(DatabaseClock clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Duration> difference = clock.difference();
        return HealthCheckResponse.named("Horloge")
                .withData(
                        "écart avec la base (s)",
                        difference.map(DatabaseClock::seconds).orElse("inconnu"))
                .status(difference.filter(DatabaseClock::isTolerated).isPresent())
                .build();
    }
}
