package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.dgfip.bareme.app.DatabaseAccess;
import fr.dgfip.bareme.crash.HistoryEvent.Answered;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F7: the tables of the service are on a disk of their own, a small one, which fills up and is given space again. */
class DiskFullIT {
    /** A new database takes 10 MB; the load below writes some MB a second. */
    private static final String SIZE = "64m";

    private static final int UNAVAILABLE = 503;
    private static final int OK = 200;

    @Test
    void aFullDiskStopsDecisionsButNotReadingAndIsLeftByItself() throws Exception {
        Path disk = Path.of("target", "crash", "disk").toAbsolutePath();
        Files.createDirectories(disk);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + SIZE, "bareme-crash", disk.toString()))
                .as("a disk that is full is a small tmpfs, which takes the right to mount")
                .isZero();
        try (Cluster cluster = Cluster.startDatabase("disk-full")) {
            moveTables(cluster, disk);
            cluster.startReplicas(1);
            strike(cluster, disk.resolve("ballast"));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void strike(Cluster cluster, Path ballast) throws Exception {
        Trials trials = new Trials(cluster, CrashSettings.given());
        trials.awaitDecisions();
        Answered known = (Answered) trials.caller().decide("read-while-full-0001", 1, 0);
        SideCalls calls = new SideCalls(trials.caller(), known.decision().orElseThrow());
        Trial trial = trials.strike("F7-disk-full", calls, () -> {
            fill(ballast);
            Thread.sleep(3_000);
            Files.delete(ballast);
            return trials.awaitDecisions();
        });
        CrashReport.add("F7-disk-full", List.of(trial));
        CrashReport.line("F7-disk-full: " + calls.figures());
        assertThat(trial.failures()).isEmpty();
        assertThat(trial.statuses()).contains(UNAVAILABLE);
        assertThat(calls.failures()).isEmpty();
        assertThat(calls.reads()).extracting(Answered::status).containsOnly(OK);
        trials.assertSound(trial);
    }

    /** The write-ahead log stays where it was: when it cannot grow, PostgreSQL stops, as it must. */
    private static void moveTables(Cluster cluster, Path disk) throws Exception {
        DatabaseAccess bareme = cluster.database().administrator();
        DatabaseAccess postgres = new DatabaseAccess(
                bareme.jdbcUrl().replaceAll("/bareme$", "/postgres"), bareme.user(), bareme.password());
        cluster.execute(
                postgres,
                "CREATE TABLESPACE small LOCATION '" + disk + "'",
                "ALTER DATABASE bareme SET TABLESPACE small");
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[8 * 1024];
        try (OutputStream file = Files.newOutputStream(ballast)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
