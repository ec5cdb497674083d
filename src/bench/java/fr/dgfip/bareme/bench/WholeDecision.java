package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.engine.DecisionEngine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole decision on one thread, from a valid request to outcome, reasons and trace, for each type there is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class WholeDecision {
    static final String TYPE = "type";

    /** {@link Benchmarks} sets every type there is. */
    @Param(ShippedCases.QUITUS)
    private String type;

    private ShippedCases shipped;
    private DecisionEngine engine;
    private int next;

    @Setup
    public void read() {
        shipped = new ShippedCases(type);
        engine = ShippedCases.engine();
    }

    @Benchmark
    public Decision decide() {
        next = next == shipped.cases().size() - 1 ? 0 : next + 1;
        return shipped.decide(engine, shipped.cases().get(next));
    }
}
