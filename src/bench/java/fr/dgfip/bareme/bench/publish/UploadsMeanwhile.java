package fr.dgfip.bareme.bench.publish;

import fr.dgfip.bareme.bench.publish.LargeTable.Cells;
import fr.dgfip.bareme.packaged.PackagedService;
import fr.dgfip.bareme.table.HitPolicy;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How long decisions take while ten offices upload large workbooks without pause, against how long they take before. */
final class UploadsMeanwhile {
    private static final int CALLERS = 4;
    private static final int CALLS_PER_SECOND = 50;
    private static final int OFFICES = 10;
    private static final int SECONDS = 15;
    private static final int ROWS = 3_000;
    private static final int PERCENT = 100;

    private UploadsMeanwhile() {}

    static void run(PackagedService service) throws Exception {
        LargeTable table =
                new LargeTable("meanwhile", "quitus", "Grille de risque", HitPolicy.ALL, false, Cells.MIXED, ROWS);
        Office office = new Office(service.address(), table.type());
        byte[] request = table.decisionType().samples().get(0).json().getBytes(StandardCharsets.UTF_8);
        byte[] workbook = table.workbook(-1);
        decide(office, request);
        List<Long> calm = decide(office, request);
        AtomicBoolean stopped = new AtomicBoolean();
        AtomicInteger stored = new AtomicInteger();
        AtomicInteger later = new AtomicInteger();
        ExecutorService offices = Executors.newFixedThreadPool(OFFICES);
        try {
            List<Future<?>> uploads = new ArrayList<>();
            for (int i = 0; i < OFFICES; i++) {
                uploads.add(offices.submit(() -> {
                    while (!stopped.get()) {
                        int status = office.tryUpload(workbook).statusCode();
                        (status == HttpURLConnection.HTTP_CREATED ? stored : later).incrementAndGet();
                        if (status != HttpURLConnection.HTTP_CREATED && status != HttpURLConnection.HTTP_UNAVAILABLE) {
                            throw new IllegalStateException("an upload was answered " + status);
                        }
                    }
                    return null;
                }));
            }
            List<Long> busy = decide(office, request);
            stopped.set(true);
            for (Future<?> upload : uploads) {
                upload.get();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d decisions/s, ms: p50 %.1f p99 %.1f before; p50 %.1f p99 %.1f while %d workbooks were stored and %d told to"
                            + " come again%n",
                    CALLERS * CALLS_PER_SECOND,
                    milliseconds(calm, 50),
                    milliseconds(calm, 99),
                    milliseconds(busy, 50),
                    milliseconds(busy, 99),
                    stored.get(),
                    later.get());
        } finally {
            offices.shutdownNow();
        }
    }

    /** Nanoseconds of each, sorted. */
    private static List<Long> decide(Office office, byte[] request) throws Exception {
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                running.add(callers.submit(() -> {
                    long next = System.nanoTime();
                    for (int call = 0; call < SECONDS * CALLS_PER_SECOND; call++) {
                        long start = System.nanoTime();
                        office.record(request);
                        times.add(System.nanoTime() - start);
                        next += TimeUnit.SECONDS.toNanos(1) / CALLS_PER_SECOND;
                        TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
                    }
                    return null;
                }));
            }
            for (Future<?> caller : running) {
                caller.get();
            }
        } finally {
            callers.shutdownNow();
        }
        return times.stream().sorted().toList();
    }

    private static double milliseconds(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / PERCENT) / 1e6;
    }
}
