package fr.dgfip.bareme.bench.load;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service in a process of its own, with a new database. Ends with {@link #close()} or with this program. */
final class Service implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START_WAIT = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final int port;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Returns once the service is ready. */
    static Service start(int batchLimit, List<String> furtherFlags) throws IOException, InterruptedException {
        empty(LoadSettings.FOLDER);
        Files.createDirectories(LoadSettings.FOLDER);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command(port, batchLimit, furtherFlags))
                .directory(LoadSettings.FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LoadSettings.FOLDER.resolve("service.log").toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        Service service = new Service(builder.start(), port);
        service.awaitReady();
        return service;
    }

    private static List<String> command(int port, int batchLimit, List<String> furtherFlags) throws IOException {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(DemoCommand.flags());
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.log.category.\"fr.dgfip.bareme\".level=WARN");
        command.add("-Dbareme.shipped.folder=" + Path.of("decision-tables").toAbsolutePath());
        command.add("-Dbareme.journal.batch-limit=" + batchLimit);
        command.addAll(furtherFlags);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_WAIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IOException("the service does not start, see " + LoadSettings.FOLDER.resolve("service.log"));
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://localhost:" + port + "/q/health/ready")
                            .toURL()
                            .openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
