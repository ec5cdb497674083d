package fr.dgfip.bareme.bench.load;

import java.util.Locale;

/**
 * What one run gave.
 *
 * @param latencies of the answers 201 within the measured window, in nanoseconds, sorted
 * @param seconds length of that window
 * @param created answers 201 since the start of the service
 * @param journalled decisions the journal holds
 */
record Run(
        int batchLimit, long[] latencies, double seconds, CpuSeconds cpu, long created, long errors, long journalled) {
    static final String HEAD = String.format(
            "%11s %12s %9s %9s | %31s | %s",
            "batch limit",
            "decisions/s",
            "p50 ms",
            "p99 ms",
            "CPU us each: service, database",
            "load; 201, errors, journal");

    double rate() {
        return latencies.length / seconds;
    }

    /** Nothing was refused, and the journal has what was answered and no more. */
    boolean isSound() {
        return errors == 0 && journalled == created && created > 0;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%11d %,12.0f %9.1f %9.1f | %15.0f %15.0f | %4.0f; %,d, %d, %,d%s",
                batchLimit,
                rate(),
                milliseconds(0.50),
                milliseconds(0.99),
                each(cpu.service()),
                each(cpu.database()),
                each(cpu.load()),
                created,
                errors,
                journalled,
                isSound() ? "" : "  WRONG");
    }

    private double milliseconds(double share) {
        return latencies[(int) (share * (latencies.length - 1))] / 1e6;
    }

    private double each(double cpuSeconds) {
        return cpuSeconds * 1e6 / latencies.length;
    }
}
