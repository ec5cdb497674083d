package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.TableIndex;
import fr.dgfip.bareme.table.TableIndexes;
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

/** What the first request to a table waits for: its index. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class IndexBuilding {
    @Param({"30", "300", "3000", "20000"})
    private int rows;

    private DecisionTable table;

    @Setup
    public void setUp() {
        table = RandomTable.table(rows);
    }

    @Benchmark
    public TableIndex build() {
        return new TableIndexes(Long.MAX_VALUE).of(table);
    }

    /** Heap the index of each size takes, one line each. */
    public static String memory() {
        StringBuilder lines = new StringBuilder();
        for (int rows : RandomTable.sizes()) {
            long bytes =
                    new TableIndexes(Long.MAX_VALUE).of(RandomTable.table(rows)).bytes();
            lines.append("%n  %,7d rows %,12d bytes".formatted(rows, bytes));
        }
        return lines.toString();
    }
}
