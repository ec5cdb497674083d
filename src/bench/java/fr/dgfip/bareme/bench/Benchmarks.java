package fr.dgfip.bareme.bench;

import static java.util.stream.Collectors.joining;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
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
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
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
        String[] types =
                DecisionTypes.load().all().stream().map(DecisionType::name).toArray(String[]::new);
        for (String type : types) {
            System.out.println(new ShippedCases(type).describe());
        }
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(given).addProfiler(ProcessCpu.class).shouldFailOnError(true);
        if (!given.getParameter(WholeDecision.TYPE).hasValue()) {
            options.param(WholeDecision.TYPE, types);
        }
        summarise(new Runner(options.build()).run());
    }

    private static void summarise(Collection<RunResult> results) {
        Map<String, Double> cpu = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams run = result.getParams();
            String name = run.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            String parameters = run.getParamsKeys().stream()
                    .map(run::getParam)
                    .map(" "::concat)
                    .collect(joining());
            cpu.put(
                    name + parameters,
                    result.getSecondaryResults().get(ProcessCpu.RESULT).getScore());
        }
        System.out.println();
        System.out.println("Processor time, garbage collection included:");
        cpu.forEach((name, time) ->
                System.out.printf("  %-40s %,12.2f us each  %,12.0f a CPU second%n", name, time, MICROSECONDS / time));
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
