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
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One table of 300 rows and 12 columns, matched in four ways. Both sessions are new for each request, take its insertion
 * and those of the outcomes, and hand the outcomes over in the order inserted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class SessionMatching {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final DecisionTable table = RandomTable.table();
    private final List<Vehicle> requests = RandomTable.requests();
    private final TableSessions sessions = new TableSessions(table);
    private final TableIndex index = new TableIndexes(1 << 24).of(table);
    private int next;

    /** Compiled for the one benchmark that needs it. */
    @State(Scope.Thread)
    public static class PerRow {
        private final RowRules rules = new RowRules(RandomTable.table());
    }

    /** Outside the service nothing sets a level, and Drools would describe each step to the log. */
    @Setup
    public void quiet() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    @Benchmark
    public List<Points> tableRule() {
        return sessions.match(request());
    }

    @Benchmark
    public List<Points> rulePerRow(PerRow perRow) {
        return perRow.rules.match(request());
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

    static List<Points> points(KieSession session) {
        List<Points> points = new ArrayList<>();
        for (Object fact : session.getObjects()) {
            if (fact instanceof Points outcome) {
                points.add(outcome);
            }
        }
        return points;
    }

    /**
     * Compares the four on every request.
     *
     * @return one line on what was compared
     * @throws IllegalStateException when two differ
     */
    public static String check() {
        SessionMatching matching = new SessionMatching();
        matching.quiet();
        RowRules rules = new PerRow().rules;
        int matches = 0;
        for (Vehicle request : matching.requests) {
            List<String> expected = ids(matching.loop(request));
            matches += expected.size();
            requireSame(expected, ids(matching.index.match(request, AS_OF)), request);
            requireSame(expected, outcomes(matching.sessions.match(request)), request);
            requireSame(expected, outcomes(rules.match(request)), request);
        }
        return "%,d requests, the same rows four times, %.1f rows a request"
                .formatted(matching.requests.size(), (double) matches / matching.requests.size());
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).sorted().toList();
    }

    private static List<String> outcomes(List<Points> points) {
        return points.stream().map(outcome -> outcome.row().id()).sorted().toList();
    }

    private static void requireSame(List<String> expected, List<String> found, Vehicle request) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(request + ": " + found + " instead of " + expected);
        }
    }
}
