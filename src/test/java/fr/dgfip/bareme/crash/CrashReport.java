package fr.dgfip.bareme.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A line of figures for each fault, on the console and in {@code target/crash/report.md}. */
final class CrashReport {
    private static final Path FILE = Path.of("target", "crash", "report.md");

    private CrashReport() {}

    static void add(String fault, List<Trial> trials) throws IOException {
        line("| %s | %d | %,d | %d | %d | %s | %s | %.1f s |"
                .formatted(
                        fault,
                        trials.size(),
                        sum(trials, trial -> trial.acknowledged().size()),
                        sum(trials, trial -> trial.violations().size()),
                        sum(trials, Trial::errorsAfterOneRetry),
                        times(trials, Recovery::database),
                        times(trials, Recovery::service),
                        trials.stream()
                                        .mapToLong(Trial::slowestMilliseconds)
                                        .max()
                                        .orElse(0)
                                / 1e3));
    }

    static void line(String text) throws IOException {
        System.out.println(text);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static int sum(List<Trial> trials, Function<Trial, Integer> figure) {
        return trials.stream().mapToInt(figure::apply).sum();
    }

    private static String times(List<Trial> trials, Function<Recovery, Duration> time) {
        long[] sorted = trials.stream()
                .map(Trial::recovery)
                .map(time)
                .mapToLong(Duration::toMillis)
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT, "%.1f / %.1f s", sorted[(sorted.length - 1) / 2] / 1e3, sorted[sorted.length - 1] / 1e3);
    }
}
