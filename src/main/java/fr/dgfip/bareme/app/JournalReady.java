package fr.dgfip.bareme.app;

import fr.dgfip.bareme.journal.JournalState;
import fr.dgfip.bareme.journal.JournalWriter;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the journal takes records: without it nothing may be decided. */
@Readiness
@Singleton
class JournalReady implements HealthCheck {
    private final Instance<JournalWriter> writer;

    JournalReady(Instance<JournalWriter> writer) {
        this.writer = writer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Journal")
                .status(writer.isResolvable() && writer.get().state() == JournalState.UP)
                .build();
    }
}
