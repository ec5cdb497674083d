package fr.dgfip.bareme.bench.publish;

import fr.dgfip.bareme.bench.publish.LargeTable.Cells;
import fr.dgfip.bareme.bench.publish.Office.Version;
import fr.dgfip.bareme.packaged.PackagedService;
import fr.dgfip.bareme.table.HitPolicy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** From upload to report, and from approval to the first decision under the new version, on one warm service. */
public final class Publishing {
    private static final int ROWS = 3_000;
    private static final int MOST_ROWS = 14_000;
    private static final Path FOLDER = Path.of("target", "publish");
    private static final Pattern SUMMARY = Pattern.compile("\"summary\":\"([^\"]*)\"");

    private static final List<LargeTable> PUBLISHED = List.of(
            new LargeTable("grid of risk", "quitus", "Grille de risque", HitPolicy.ALL, false, Cells.MIXED, ROWS),
            new LargeTable(
                    "twelve ranges", "quitus", "Grille de risque", HitPolicy.ALL, false, Cells.DISTINCT_RANGES, ROWS),
            new LargeTable("FIRST", "oss-penalties", "Pénalités", HitPolicy.FIRST, false, Cells.MIXED, ROWS),
            new LargeTable(
                    "FIRST, 3 ranges",
                    "oss-penalties",
                    "Pénalités",
                    HitPolicy.FIRST,
                    true,
                    Cells.DISTINCT_RANGES,
                    ROWS));

    /** Not to be submitted: their policy changes what the cases decide. */
    private static final List<LargeTable> REVIEWED = List.of(
            new LargeTable(
                    "twelve ranges, FIRST",
                    "quitus",
                    "Grille de risque",
                    HitPolicy.FIRST,
                    true,
                    Cells.DISTINCT_RANGES,
                    ROWS),
            new LargeTable(
                    "grid of risk, FIRST", "quitus", "Grille de risque", HitPolicy.FIRST, true, Cells.MIXED, ROWS),
            new LargeTable("14,000 ALL", "annex-tax-reminder", "Seuils", HitPolicy.ALL, false, Cells.MIXED, MOST_ROWS),
            new LargeTable(
                    "14,000 FIRST", "annex-tax-reminder", "Seuils", HitPolicy.FIRST, true, Cells.MIXED, MOST_ROWS));

    private Publishing() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        int runs = Integer.getInteger("publish.runs", 10);
        PackagedService.remove(FOLDER);
        try (PackagedService service = PackagedService.start(FOLDER, flags())) {
            warmUp(service, Integer.getInteger("publish.warm-up", 6));
            System.out.printf(
                    "%-22s %17s %17s %17s %17s %6s%n",
                    "ms, median .. slowest", "upload", "to report", "processor", "approval to force", "POI");
            for (LargeTable table : PUBLISHED) {
                measure(service, table, runs, true);
            }
            for (LargeTable table : REVIEWED) {
                measure(service, table, Math.max(1, runs / 3), false);
            }
            UploadsMeanwhile.run(service);
            Endurance.run(service, Integer.getInteger("publish.publications", 500));
        }
    }

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(List.of("-Dbareme.demo.population=0"));
        String further = System.getProperty("publish.service", "");
        flags.addAll(further.isEmpty() ? List.of() : List.of(further.split(",")));
        return flags;
    }

    private static void warmUp(PackagedService service, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            publish(service, PUBLISHED.get(i % PUBLISHED.size()), 1_000 + i, true);
        }
    }

    /** Nanoseconds of each part. */
    record Times(long upload, long report, long force, long cpu, String summary) {}

    private static void measure(PackagedService service, LargeTable table, int runs, boolean submitted)
            throws Exception {
        List<Times> times = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            times.add(publish(service, table, run, submitted));
        }
        byte[] workbook = table.workbook(0);
        System.out.printf(
                Locale.ROOT,
                "%-22s %17s %17s %17s %17s %6d   %s, %d KiB%n",
                table.name(),
                spread(times.stream().map(Times::upload).toList()),
                spread(times.stream().map(each -> each.upload() + each.report()).toList()),
                spread(times.stream().map(Times::cpu).toList()),
                submitted ? spread(times.stream().map(Times::force).toList()) : "",
                poi(workbook) / 1_000_000,
                times.get(0).summary(),
                workbook.length / 1024);
    }

    static String spread(List<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%,d .. %,d",
                sorted.get(sorted.size() / 2) / 1_000_000,
                sorted.get(sorted.size() - 1) / 1_000_000);
    }

    /** The least of several readings of the same file with the library that offices' own programs use. */
    private static long poi(byte[] file) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            new XSSFWorkbook(new ByteArrayInputStream(file)).close();
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private static Times publish(PackagedService service, LargeTable table, int edition, boolean submitted)
            throws Exception {
        Office office = new Office(service.address(), table.type());
        byte[] workbook = table.workbook(edition);
        long cpu = cpu(service);
        long start = System.nanoTime();
        Version version = office.upload(workbook);
        long uploaded = System.nanoTime();
        String report = office.report(version);
        long reported = System.nanoTime();
        long used = cpu(service) - cpu;
        Matcher summary = SUMMARY.matcher(report);
        summary.find();
        long force = submitted ? force(office, table, version) : 0;
        return new Times(uploaded - start, reported - uploaded, force, used, summary.group(1));
    }

    /** Processor time of the whole service so far, as the system counts it: to 10 ms. */
    private static long cpu(PackagedService service) {
        return service.handle().info().totalCpuDuration().orElseThrow().toNanos();
    }

    static long force(Office office, LargeTable table, Version version) throws Exception {
        byte[] request = table.decisionType().samples().get(0).json().getBytes(StandardCharsets.UTF_8);
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        office.submit(version, office.deciding(request, today));
        long start = System.nanoTime();
        office.approve(version, today);
        while (office.deciding(request, today) != version.number()) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - start;
    }
}
