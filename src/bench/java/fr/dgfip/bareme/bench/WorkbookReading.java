package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading.Readable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a workbook, from bytes to a checked rule set: the shipped one, and one as large as offices may make it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class WorkbookReading {
    private final DecisionType<?, ?> quitus = LargeWorkbook.type();
    private final byte[] shipped = bytes(ShippedRules.newest(quitus).workbook());

    /** Written for the one benchmark that needs it. */
    @State(Scope.Thread)
    public static class Large {
        private final byte[] workbook = LargeWorkbook.write(3_000);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Object read() {
        return readable(shipped);
    }

    @Benchmark
    public Object readLarge(Large large) {
        return readable(large.workbook);
    }

    private RuleSet readable(byte[] workbook) {
        return ((Readable) WorkbookReader.read(workbook, quitus.vocabulary())).ruleSet();
    }
}
