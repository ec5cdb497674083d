package fr.dgfip.bareme.packaged;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The packaged service in a process of its own, run in a folder as the demo is. Ends with {@link #close()}, {@link #kill()}
 * or with this program.
 */
public final class PackagedService implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** A start takes some seconds, and has been seen to take two minutes where ten others wanted each processor. */
    private static final Duration START_WAIT = Duration.ofMinutes(5);

    public static final String READINESS = "/q/health/ready";
    private static final int STOP_SECONDS = 20;
    private static final int PROBE_MILLISECONDS = 2_000;

    private final Process process;
    private final int port;
    private final Path folder;

    private PackagedService(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /**
     * Starts on a free port; returns once the service is ready.
     *
     * @param flags for its Java machine, besides those of the demo
     */
    public static PackagedService start(Path folder, List<String> flags) throws IOException, InterruptedException {
        PackagedService service = launch(folder, flags);
        service.await(service::isReady);
        return service;
    }

    /** As {@link #start}, for a service that will not be ready: returns once it says so. */
    public static PackagedService startUnready(Path folder, List<String> flags)
            throws IOException, InterruptedException {
        PackagedService service = launch(folder, flags);
        service.await(() -> service.readiness().isPresent());
        return service;
    }

    private static PackagedService launch(Path folder, List<String> flags) throws IOException {
        Files.createDirectories(folder);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command(port, flags))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()));
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        return new PackagedService(builder.start(), port, folder);
    }

    private static List<String> command(int port, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(DemoCommand.flags());
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.log.category.\"fr.dgfip.bareme\".level=WARN");
        command.add("-Dbareme.shipped.folder=" + Path.of("decision-tables").toAbsolutePath());
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Removes a folder of an earlier run, and all in it. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void await(BooleanSupplier state) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_WAIT.toNanos();
        while (!state.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IOException("the service does not start, see " + log(folder));
            }
            Thread.sleep(50);
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("service.log");
    }

    /** What its readiness probe says now; an answer that does not come in two seconds is a no. */
    public boolean isReady() {
        return readiness().filter(status -> status == HttpURLConnection.HTTP_OK).isPresent();
    }

    private Optional<Integer> readiness() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address() + READINESS).toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLISECONDS);
            connection.setReadTimeout(PROBE_MILLISECONDS);
            return Optional.of(connection.getResponseCode());
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    /** All it wrote so far, of this start and those before. */
    public String log() throws IOException {
        return Files.readString(log(folder));
    }

    /** As in {@code http://localhost:8080}. */
    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** As a loss of power would: the process gets no word. Returns once it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
