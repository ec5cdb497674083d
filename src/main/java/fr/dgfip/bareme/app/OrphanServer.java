package fr.dgfip.bareme.app;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The server a killed run left behind in a folder. The folder MUST be claimed: only then does a live server mean an
 * orphan. Binaries are unpacked in each folder, so a process that runs from them serves this folder and no other.
 */
final class OrphanServer {
    private static final Duration STOP_WAIT = Duration.ofSeconds(30);

    private final DatabaseFolder folder;
    private final Path pidFile;

    OrphanServer(DatabaseFolder folder) {
        this.folder = folder;
        this.pidFile = folder.data().resolve("postmaster.pid");
    }

    /**
     * Once no process of the old server is left, its pid file says nothing any more: it is removed, or PostgreSQL
     * would refuse to start when the number has gone to another program.
     */
    void end() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = postmaster();
        if (orphan.isPresent()) {
            shutDown(orphan.get());
        }
        awaitEndOfAll();
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return processes()
                .filter(process -> Long.toString(process.pid()).equals(pid))
                .findFirst();
    }

    private Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.isAlive()
                        && executable(process)
                                .map(path -> path.startsWith(folder.binaries()))
                                .orElse(false));
    }

    /** Fast shutdown through the orphan's own pg_ctl; as root it has to wear the same user namespace as its server. */
    private void shutDown(ProcessHandle postmaster) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        Path controller = executable(postmaster)
                .map(path -> path.resolveSibling(path.getFileName().toString().replace("postgres", "pg_ctl")))
                .orElseThrow();
        command.addAll(
                List.of(controller.toString(), "stop", "-D", folder.data().toString(), "-m", "fast"));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    /** The processes of a killed server end by themselves as soon as they notice; two servers on one folder ruin it. */
    private void awaitEndOfAll() throws IOException {
        long deadline = System.nanoTime() + STOP_WAIT.toNanos();
        while (processes().findAny().isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Un serveur PostgreSQL occupe " + folder.data() + " et ne s'arrête pas.");
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Arrêt du serveur orphelin interrompu", e);
        }
    }

    private static Optional<Path> executable(ProcessHandle process) {
        return process.info().command().map(Path::of);
    }
}
