package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.workbook.WorstFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Decides the cases of the shipped workbook while ten threads read hostile files, in a process of its own. Prints how
 * many decisions were made in one second alone and how many in each second of the reading, and how many were wrong.
 */
final class DecidingWhileReading {
    private static final int READERS = 10;
    private static final long SECOND = 1_000_000_000L;

    private DecidingWhileReading() {}

    /** @param arguments the folder of the files */
    public static void main(String[] arguments) throws Exception {
        List<Case> cases = ShippedQuitus.RULES.cases().stream().map(Case::of).toList();
        int wrong = 0;
        int warm = 0;
        for (long end = System.nanoTime() + 3 * SECOND; System.nanoTime() < end; warm++) {
            wrong += cases.get(warm % cases.size()).isSame() ? 0 : 1;
        }
        int alone = 0;
        for (long end = System.nanoTime() + SECOND; System.nanoTime() < end; alone++) {
            wrong += cases.get(alone % cases.size()).isSame() ? 0 : 1;
        }
        ExecutorService readers = Executors.newFixedThreadPool(READERS, DecidingWhileReading::thread);
        List<Future<?>> reading = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            files.sorted().forEach(file -> reading.add(readers.submit(() -> read(file))));
        }
        long start = System.nanoTime();
        int meanwhile = 0;
        while (!reading.stream().allMatch(Future::isDone)) {
            wrong += cases.get(meanwhile % cases.size()).isSame() ? 0 : 1;
            meanwhile++;
        }
        double seconds = (double) (System.nanoTime() - start) / SECOND;
        for (Future<?> read : reading) {
            read.get();
        }
        readers.shutdown();
        System.out.println("alone " + alone + " meanwhile " + Math.round(meanwhile / seconds) + " decisions a second, "
                + meanwhile + " meanwhile, wrong " + wrong + ", files " + reading.size());
    }

    /** Ends with the process when that fails. */
    private static Thread thread(Runnable reading) {
        Thread thread = new Thread(reading, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private static void read(Path file) {
        try {
            WorstFiles.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request and the bytes of its decision when nothing else ran. */
    private record Case(QuitusRequest request, byte[] expected) {
        static Case of(TestCase testCase) {
            QuitusRequest request = ShippedQuitus.request(testCase.number(), Map.of());
            return new Case(request, decide(request));
        }

        boolean isSame() {
            return Arrays.equals(expected, decide(request));
        }

        private static byte[] decide(QuitusRequest request) {
            Decision.Decided decided = ShippedQuitus.decide(ShippedQuitus.RULES, request);
            return CanonicalJson.bytes(
                    Map.of("outcome", decided.outcome(), "reasons", decided.reasons(), "trace", decided.trace()));
        }
    }
}
