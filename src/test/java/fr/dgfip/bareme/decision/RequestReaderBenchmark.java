package fr.dgfip.bareme.decision;

import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What reading a request of 2 KiB costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RequestReaderBenchmark {
    private static final int LENGTH = 2048;
    private final ManyClaims type = new ManyClaims();
    private final byte[] json = request().getBytes(StandardCharsets.UTF_8);

    private static String request() {
        StringBuilder json = new StringBuilder("{\"claims\": [");
        String separator = "";
        for (int i = 0; json.length() < LENGTH - 150; i++) {
            json.append(separator)
                    .append("{\"reference\": \"AA%04d\", \"nature\": \"OCCASION\", \"origin\": \"DE\", ".formatted(i))
                    .append("\"dueDate\": \"2026-11-20\", \"amount\": \"12500.00\", \"days\": %d}".formatted(i));
            separator = ", ";
        }
        return json.append("]}").toString();
    }

    @Benchmark
    public Reading<ManyClaims.Request> read() {
        return RequestReader.read(type, json);
    }

    public static void main(String[] arguments) throws RunnerException {
        System.out.println(request().length() + " bytes");
        new Runner(new OptionsBuilder()
                        .include(RequestReaderBenchmark.class.getName())
                        .addProfiler("gc")
                        .build())
                .run();
    }
}
