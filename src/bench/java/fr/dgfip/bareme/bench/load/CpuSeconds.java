package fr.dgfip.bareme.bench.load;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor seconds used so far by the service, by all processes of its database, and by this program. */
record CpuSeconds(double service, double database, double load) {
    static CpuSeconds now(ProcessHandle service, ProcessHandle database) {
        return new CpuSeconds(
                seconds(Stream.of(service)),
                seconds(Stream.concat(Stream.of(database), database.descendants())),
                seconds(Stream.of(ProcessHandle.current())));
    }

    private static double seconds(Stream<ProcessHandle> processes) {
        return processes
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1_000.0;
    }

    CpuSeconds since(CpuSeconds before) {
        return new CpuSeconds(service - before.service, database - before.database, load - before.load);
    }
}
