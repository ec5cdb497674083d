package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.engine.IndexBuilding;
import fr.dgfip.bareme.engine.RandomTable;
import fr.dgfip.bareme.engine.SessionMatching;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks what is about to be compared, runs JMH with the arguments given, then says what matters in a few lines. */
public final class Benchmarks {
    private static final double MICROSECONDS = 1_000_000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        System.out.println("Session matching: " + SessionMatching.check());
        System.out.println("Index of a table of 12 columns, by its rows: " + IndexBuilding.memory());
        System.out.println("Quitus: " + QuitusCases.describe());
        summarise(new Runner(new OptionsBuilder()
                        .parent(given)
                        .addProfiler(ProcessCpu.class)
                        .shouldFailOnError(true)
                        .build())
                .run());
    }

    private static void summarise(Collection<RunResult> results) {
        Map<String, Double> cpu = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams run = result.getParams();
            String name = run.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            String size = Optional.ofNullable(run.getParam("rows"))
                    .map(rows -> " " + rows)
                    .orElse("");
            cpu.put(
                    name + size,
                    result.getSecondaryResults().get(ProcessCpu.RESULT).getScore());
        }
        System.out.println();
        System.out.println("Processor time, garbage collection included:");
        cpu.forEach((name, time) ->
                System.out.printf("  %-34s %,12.2f us each  %,12.0f a CPU second%n", name, time, MICROSECONDS / time));
        for (int rows : RandomTable.sizes()) {
            ratio(cpu, "SessionMatching.rulePerRow " + rows, "SessionMatching.tableRule " + rows);
            ratio(cpu, "SessionMatching.plainLoop " + rows, "SessionMatching.tableRule " + rows);
            ratio(cpu, "SessionMatching.plainLoop " + rows, "SessionMatching.indexAlone " + rows);
            ratio(cpu, "SessionMatching.tableRule " + rows, "SessionMatching.indexAlone " + rows);
        }
    }

    private static void ratio(Map<String, Double> cpu, String slower, String faster) {
        Optional<Double> above = Optional.ofNullable(cpu.get(slower));
        Optional<Double> below = Optional.ofNullable(cpu.get(faster));
        if (above.isPresent() && below.isPresent()) {
            System.out.printf("  %s is %.1f times %s%n", faster, above.get() / below.get(), slower);
        }
    }
}
