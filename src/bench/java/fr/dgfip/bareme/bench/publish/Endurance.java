package fr.dgfip.bareme.bench.publish;

import fr.dgfip.bareme.bench.publish.LargeTable.Cells;
import fr.dgfip.bareme.bench.publish.Office.Version;
import fr.dgfip.bareme.packaged.PackagedService;
import fr.dgfip.bareme.table.HitPolicy;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Publications one after another, small and large in turn, and what the service holds afterwards. */
final class Endurance {
    private static final int SAMPLES = 10;
    private static final int ROWS = 3_000;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    /** Legal dates published for in turn: the last for each stays in memory, whoever asks for it. */
    private static final int DATES = Integer.getInteger("publish.dates", 10);

    private Endurance() {}

    static void run(PackagedService service, int publications) throws Exception {
        LargeTable large =
                new LargeTable("large", "quitus-refund", "Drapeaux", HitPolicy.ALL, false, Cells.MIXED, ROWS);
        LargeTable small = new LargeTable("small", "quitus-refund", "Drapeaux", HitPolicy.ALL, false, Cells.MIXED, 0);
        Office office = new Office(service.address(), "quitus-refund");
        byte[] request = large.decisionType().samples().get(0).json().getBytes(StandardCharsets.UTF_8);
        System.out.printf("%12s %s%n", "publications", Held.HEAD);
        System.out.printf("%12d %s%n", 0, Held.by(service));
        Map<String, Integer> numbers = new TreeMap<>();
        int last = 1;
        for (int i = 1; i <= publications; i++) {
            LargeTable table = i % 2 == 0 ? large : small;
            Version version = office.upload(table.workbook(i));
            office.report(version);
            office.submit(version, last);
            office.approve(version, day(i));
            last = office.deciding(request, day(i));
            if (last != version.number()) {
                throw new IllegalStateException(day(i) + " is decided by " + last);
            }
            numbers.put(day(i), last);
            if (i % Math.max(1, publications / SAMPLES) == 0) {
                System.out.printf("%12d %s%n", i, Held.by(service));
            }
        }
        long start = System.nanoTime();
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            int number = office.deciding(request, each.getKey());
            if (number != each.getValue()) {
                throw new IllegalStateException(each.getKey() + " is decided by " + number);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a decision for each of the %d dates: %,.1f ms each%n%12s %s%n",
                numbers.size(),
                (System.nanoTime() - start) / 1e6 / numbers.size(),
                "afterwards",
                Held.by(service));
    }

    private static String day(int publication) {
        return START.plusDays(publication % DATES).toString();
    }

    /** What a service holds after a full collection. */
    private record Held(double heap, double other, long resident, int threads, int files) {
        static final String HEAD = " heap MB  non-heap MB  resident MB  threads  temporary files";

        static Held by(PackagedService service) throws IOException, InterruptedException {
            long process = service.handle().pid();
            new ProcessBuilder("jcmd", Long.toString(process), "GC.run").start().waitFor();
            List<String> metrics = metrics(service);
            return new Held(
                    sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") / 1e6,
                    sum(metrics, "jvm_memory_used_bytes{area=\"nonheap\"") / 1e6,
                    resident(process),
                    (int) sum(metrics, "jvm_threads_live_threads"),
                    temporaryFiles());
        }

        private static List<String> metrics(PackagedService service) throws IOException, InterruptedException {
            return new Office(service.address(), "")
                    .send("admin", "/q/metrics", "text/plain", BodyPublishers.noBody())
                    .body()
                    .lines()
                    .toList();
        }

        private static double sum(List<String> metrics, String start) {
            return metrics.stream()
                    .filter(line -> line.startsWith(start))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }

        private static long resident(long process) throws IOException {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .sum();
        }

        private static int temporaryFiles() {
            String[] names = new File(System.getProperty("java.io.tmpdir")).list();
            return names == null ? 0 : names.length;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%8.1f %12.1f %12d %8d %16d", heap, other, resident, threads, files);
        }
    }
}
