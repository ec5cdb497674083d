package fr.dgfip.bareme.app;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.table.TableIndexes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The rule set version in force today for each type, and what the table indexes take. */
@Singleton
class RuleSetMetrics {
    private final RuleSetVersions versions;
    private final Clock clock;

    RuleSetMetrics(RuleSetVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, DecisionTypes types, TableIndexes indexes, MeterRegistry registry) {
        for (DecisionType<?, ?> type : types.all()) {
            Gauge.builder("bareme.rule.set.in.force", () -> inForce(type))
                    .description("Number of the version in force today, 0 when there is none to use")
                    .tag("type", type.name())
                    .register(registry);
            Gauge.builder(
                            "bareme.rule.set.refused",
                            () -> versions.refused(type.name()).size())
                    .description("Versions that should be in force and cannot be used: anything but 0 is an alarm")
                    .tag("type", type.name())
                    .register(registry);
        }
        Gauge.builder("bareme.indexes.bytes", indexes, TableIndexes::bytes)
                .description("Heap taken by table indexes")
                .baseUnit("bytes")
                .register(registry);
    }

    private int inForce(DecisionType<?, ?> type) {
        return versions.usable(type.name(), LegalDay.of(clock.instant()))
                .map(RuleSetVersion::number)
                .orElse(0);
    }
}
