package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
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

/** A whole decision on the file of a debtor who owes much. Budget of a rich one: 2 ms of processor time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class RichFile {
    /** Rich is 20 claims, 30 acts and 15 assets; the others have as many times these. */
    @Param({"1", "2", "6"})
    private int timesRich;

    private RecoveryRequest request;

    @Setup
    public void make() {
        // Outside the service nothing sets a level, and Drools would describe each step to the log
        Logger.getLogger("").setLevel(Level.WARNING);
        request = RandomFiles.request(20 * timesRich, 30 * timesRich, 15 * timesRich);
    }

    @Benchmark
    public Decision decide() {
        return ShippedActions.RULES.decide(request);
    }
}
