package fr.dgfip.bareme.app;

import fr.dgfip.bareme.journal.JournalListener;
import fr.dgfip.bareme.journal.JournalState;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What the journal's writer tells of itself, as metrics. */
final class JournalMetrics implements JournalListener {
    private final Timer commits;
    private final DistributionSummary batches;
    private volatile JournalState state = JournalState.DOWN;

    JournalMetrics(MeterRegistry registry) {
        this.commits = Timer.builder("bareme.journal.commit")
                .description("Time of one transaction of the journal")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        this.batches = DistributionSummary.builder("bareme.journal.batch")
                .description("Records in one transaction")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        Gauge.builder("bareme.journal.up", this, metrics -> metrics.state == JournalState.UP ? 1 : 0)
                .description("1 when the journal takes records, 0 when it does not")
                .strongReference(true)
                .register(registry);
    }

    @Override
    public void batchCommitted(int records, Duration latency) {
        commits.record(latency);
        batches.record(records);
    }

    @Override
    public void stateChanged(JournalState now) {
        state = now;
    }
}
