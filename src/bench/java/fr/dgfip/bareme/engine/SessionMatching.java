package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.engine.Matched.Points;
import fr.dgfip.bareme.engine.Matched.Vehicle;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.table.TableIndex;
import fr.dgfip.bareme.table.TableIndexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/**
 * A table of 12 columns, matched in four ways. Both sessions are new for each request, take its insertion and those of the
 * outcomes, and hand the outcomes over.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class SessionMatching {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Param({"30", "300", "3000", "20000"})
    private int rows;

    private final List<Vehicle> requests = RandomTable.requests();
    private DecisionTable table;
    private TableSessions sessions;
    private TableIndex index;
    private int next;

    /** Built for the one benchmark that needs it. */
    @State(Scope.Thread)
    public static class PerRow {
        private RowRules<Vehicle> rules;

        @Setup
        public void build(SessionMatching matching) {
            rules = new RowRules<>(matching.table, Matched.READERS, AS_OF, Matched::conclude);
        }
    }

    @Setup
    public void build() {
        quiet();
        table = RandomTable.table(rows);
        sessions = new TableSessions(table, AS_OF);
        index = new TableIndexes(Long.MAX_VALUE).of(table);
    }

    /** Outside the service nothing sets a level, and Drools would describe each step to the log. */
    private static void quiet() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    @Benchmark
    public List<Object> tableRule() {
        return sessions.conclusions(request());
    }

    @Benchmark
    public List<Object> rulePerRow(PerRow perRow) {
        return perRow.rules.conclusions(request());
    }

    @Benchmark
    public List<Row> indexAlone() {
        return index.match(request(), AS_OF);
    }

    @Benchmark
    public List<Row> plainLoop() {
        return loop(request());
    }

    private Vehicle request() {
        next = next == requests.size() - 1 ? 0 : next + 1;
        return requests.get(next);
    }

    private List<Row> loop(Vehicle vehicle) {
        Object[] keys = new Object[table.conditions().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = table.conditions().get(i).term().keyOrNull(vehicle);
        }
        List<Row> found = new ArrayList<>();
        for (Row row : table.rows()) {
            int column = 0;
            while (column < keys.length && row.conditions().get(column).accepts(keys[column])) {
                column++;
            }
            if (column == keys.length) {
                found.add(row);
            }
        }
        return found;
    }

    /**
     * Compares the four on every request to every size of table.
     *
     * @return one line on what was compared
     * @throws IllegalStateException when two differ
     */
    public static String check() {
        List<String> sizes = new ArrayList<>();
        for (int rows : RandomTable.sizes()) {
            sizes.add("%.1f of %,d rows".formatted(check(rows), rows));
        }
        return "the same rows four times, in the mean " + String.join(", ", sizes);
    }

    private static double check(int rows) {
        SessionMatching matching = new SessionMatching();
        matching.rows = rows;
        matching.build();
        PerRow perRow = new PerRow();
        perRow.build(matching);
        int matches = 0;
        for (Vehicle request : matching.requests) {
            List<String> expected = ids(matching.loop(request));
            matches += expected.size();
            requireSame(expected, ids(matching.index.match(request, AS_OF)), request);
            requireSame(expected, outcomes(matching.sessions.conclusions(request)), request);
            requireSame(expected, outcomes(perRow.rules.conclusions(request)), request);
        }
        return (double) matches / matching.requests.size();
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).sorted().toList();
    }

    private static List<String> outcomes(List<Object> conclusions) {
        return conclusions.stream()
                .map(conclusion -> ((Points) conclusion).row().id())
                .sorted()
                .toList();
    }

    private static void requireSame(List<String> expected, List<String> found, Vehicle request) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(request + ": " + found + " instead of " + expected);
        }
    }
}
