package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.engine.SessionMatching;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        System.out.println("Quitus: " + QuitusCases.describe());
        summarise(new Runner(new OptionsBuilder()
                        .parent(given)
                        .addProfiler(ProcessCpu.class)
                        .shouldFailOnError(true)
                        .build())
                .run());
    }

    private static void summarise(Collection<RunResult> results) {
        Map<String, Double> cpu = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
            cpu.put(name, result.getSecondaryResults().get(ProcessCpu.RESULT).getScore());
        }
        System.out.println();
        System.out.println("Processor time, garbage collection included:");
        cpu.forEach((name, time) ->
                System.out.printf("  %-32s %,12.2f us each  %,12.0f a CPU second%n", name, time, MICROSECONDS / time));
        ratio(cpu, "SessionMatching.rulePerRow", "SessionMatching.tableRule");
        ratio(cpu, "SessionMatching.plainLoop", "SessionMatching.tableRule");
        ratio(cpu, "SessionMatching.tableRule", "SessionMatching.indexAlone");
    }

    private static void ratio(Map<String, Double> cpu, String slower, String faster) {
        Optional<Double> above = Optional.ofNullable(cpu.get(slower));
        Optional<Double> below = Optional.ofNullable(cpu.get(faster));
        if (above.isPresent() && below.isPresent()) {
            System.out.printf("  %s is %.1f times %s%n", faster, above.get() / below.get(), slower);
        }
    }
}
