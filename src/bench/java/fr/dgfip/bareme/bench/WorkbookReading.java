package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.workbook.WorkbookReader;
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

/** Reading the shipped quitus workbook, from bytes to a checked rule set. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class WorkbookReading {
    private final DecisionVocabulary vocabulary =
            DecisionTypes.load().find("quitus").orElseThrow().vocabulary();
    private final byte[] workbook = QuitusCases.workbook();

    @Benchmark
    public Object read() {
        return WorkbookReader.read(workbook, vocabulary);
    }
}
