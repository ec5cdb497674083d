package fr.dgfip.bareme.bench.load;

import fr.dgfip.bareme.packaged.PackagedService;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the packaged service once for each batch limit in turn, loads it, and compares. Fails when any call was refused
 * or the journal does not hold exactly the decisions that were answered.
 */
public final class Load {
    private Load() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        LoadSettings settings = LoadSettings.given();
        System.out.printf(
                "%d connections, %d s of warm-up, %d s measured%n%s%n",
                settings.connections(),
                settings.warmUp().toSeconds(),
                settings.window().toSeconds(),
                Run.HEAD);
        List<Run> runs = new ArrayList<>();
        for (int batchLimit : settings.order()) {
            Run run = run(settings, batchLimit);
            runs.add(run);
            System.out.println(run.line());
        }
        ratios(runs);
        System.exit(runs.stream().allMatch(Run::isSound) ? 0 : 1);
    }

    private static Run run(LoadSettings settings, int batchLimit) throws Exception {
        PackagedService.remove(LoadSettings.FOLDER);
        try (PackagedService service = PackagedService.start(LoadSettings.FOLDER, settings.serviceFlags(batchLimit));
                ClosedLoop loop = new ClosedLoop(service.port(), settings.connections(), new RequestBytes())) {
            ServiceDatabase database = ServiceDatabase.find();
            loop.start();
            loop.goOn(settings.warmUp());
            CpuSeconds cpuBefore = CpuSeconds.now(service.handle(), database.server());
            long start = System.nanoTime();
            loop.goOn(settings.window());
            double seconds = (System.nanoTime() - start) / 1e9;
            CpuSeconds cpu = CpuSeconds.now(service.handle(), database.server()).since(cpuBefore);
            long[] latencies = loop.latencies();
            loop.finish();
            return new Run(batchLimit, latencies, seconds, cpu, loop.created(), loop.errors(), database.decisions());
        }
    }

    /** Each run with the one before it, when they differ: both orders, as the default order is A B B A. */
    private static void ratios(List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            Run first = runs.get(i - 1);
            Run second = runs.get(i);
            if (first.batchLimit() != second.batchLimit()) {
                boolean grows = second.batchLimit() > first.batchLimit();
                double ratio = grows ? second.rate() / first.rate() : first.rate() / second.rate();
                System.out.printf(
                        "batch limit %d then %d: group commit gives %.1f times the decisions per second%n",
                        first.batchLimit(), second.batchLimit(), ratio);
            }
        }
    }
}
