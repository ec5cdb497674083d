package fr.dgfip.bareme.deciding;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Decisions by type, outcome and version, and how long each stage takes. No personal data: tags come from closed lists.
 * Safe for any thread.
 */
@Singleton
public class DecisionMetrics {
    private static final double[] QUANTILES = {0.5, 0.95, 0.99};

    private final MeterRegistry registry;
    private final Map<Stage, Timer> stages = new ConcurrentHashMap<>();

    public DecisionMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Stage stage : Stage.values()) {
            stages.put(
                    stage,
                    Timer.builder("bareme.stage")
                            .description("Time a request spends in a stage")
                            .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                            .publishPercentiles(QUANTILES)
                            .register(registry));
        }
    }

    /** A stage a request goes through. */
    public enum Stage {
        VALIDATE,
        DECIDE,
        COMMIT
    }

    /** @param nanoseconds how long the stage took, from {@link System#nanoTime()} */
    public void took(Stage stage, long nanoseconds) {
        stages.get(stage).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /**
     * @param result {@code recorded}, {@code tried}, {@code repeated}, {@code undecided}, {@code no-version}, {@code
     *     key-reused} or {@code unavailable}
     * @param version number of the rule set version, {@code none} when there was none
     */
    void counted(String type, String result, String version) {
        registry.counter("bareme.decisions", "type", type, "result", result, "version", version)
                .increment();
    }
}
